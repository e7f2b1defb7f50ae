import { describe, expect, test } from "vitest";

import { ladderOf } from "./ladder.ts";
import { Life } from "./life.fixtures.ts";
import { sealPrediction, WORDING_LIMIT } from "./seal-prediction.ts";

function planned(): { life: Life; step: ReturnType<Life["plan"]>["id"] } {
  const life = new Life();
  return { life, step: life.plan().id };
}

const fear = { wording: "They sigh", likely: 60, howBad: 70, leavingOut: [" the joke ", "the joke", ""] };

describe("sealing a prediction", () => {
  test("keeps the fear as it was written, trimmed", () => {
    const { life, step } = planned();
    const sealed = sealPrediction(ladderOf(life.facts), { ...fear, step, wording: " They sigh " }, life.stamp());
    expect(sealed).toMatchObject({
      ok: true,
      value: { step, wording: "They sigh", likely: 60, howBad: 70, leavingOut: ["the joke"] },
    });
  });

  test("how bad is enough, and so is a wording", () => {
    const { life, step } = planned();
    const seal = (change: object): unknown =>
      sealPrediction(ladderOf(life.facts), { ...fear, step, ...change }, life.stamp());
    expect(seal({ wording: "", likely: null })).toMatchObject({
      ok: true,
      value: { wording: null, likely: null, howBad: 70 },
    });
    expect(seal({ likely: null, howBad: null })).toMatchObject({ ok: true, value: { wording: "They sigh" } });
  });

  test.each([
    [{ wording: " ", likely: null, howBad: null }, { kind: "nothing-to-seal" }],
    [{ wording: "x".repeat(WORDING_LIMIT + 1) }, { kind: "wording-too-long", limit: WORDING_LIMIT }],
    [{ wording: "" }, { kind: "likely-without-wording" }],
    [{ likely: 12.5 }, { kind: "likely-out-of-range", given: 12.5 }],
    [{ howBad: -1 }, { kind: "how-bad-out-of-range", given: -1 }],
  ])("%j is refused", (change, refusal) => {
    const { life, step } = planned();
    expect(sealPrediction(ladderOf(life.facts), { ...fear, step, ...change }, life.stamp())).toEqual({
      ok: false,
      refusal,
    });
  });

  test("a step that is unknown, sealed or set aside is refused; one looked back on is not", () => {
    const { life, step } = planned();
    const seal = (): unknown => sealPrediction(ladderOf(life.facts), { ...fear, step }, life.stamp());
    expect(sealPrediction(ladderOf([]), { ...fear, step }, life.stamp())).toMatchObject({
      refusal: { kind: "step-unknown" },
    });
    life.seal(step);
    expect(seal()).toMatchObject({ refusal: { kind: "already-sealed" } });
    life.lookBack(step);
    expect(seal()).toMatchObject({ ok: true });
    life.setAside(step);
    expect(seal()).toMatchObject({ refusal: { kind: "step-set-aside" } });
  });
});
