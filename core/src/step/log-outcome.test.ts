import { describe, expect, test } from "vitest";

import { ladderOf } from "./ladder.ts";
import { Life, SOME_OUTCOME } from "./life.fixtures.ts";
import { ANSWER_LIMIT, logOutcome } from "./log-outcome.ts";

function sealed(): { life: Life; step: ReturnType<Life["plan"]>["id"] } {
  const life = new Life();
  const { id } = life.plan();
  life.seal(id);
  return { life, step: id };
}

describe("looking back on a step", () => {
  test("opens the seal and keeps the answers, trimmed", () => {
    const life = new Life();
    const { id } = life.plan();
    const seal = life.seal(id);
    const draft = { ...SOME_OUTCOME, step: id, happened: " They nodded ", cameTrue: "no", likelyNext: 20 } as const;
    expect(logOutcome(ladderOf(life.facts), draft, life.stamp())).toMatchObject({
      ok: true,
      value: { prediction: seal.id, happened: "They nodded", cameTrue: "no", felt: 40, likelyNext: 20 },
    });
  });

  test("works without a seal, and again after it was done", () => {
    const life = new Life();
    const { id } = life.plan();
    expect(life.lookBack(id).prediction).toBeNull();
    expect(life.lookBack(id, { felt: 10 }).felt).toBe(10);
  });

  test("whether a fear came true is asked of a written fear only", () => {
    const life = new Life();
    const { id: step } = life.plan();
    life.seal(step, { wording: "", likely: null });
    for (const change of [{ cameTrue: "no" }, { likelyNext: 10 }] as const) {
      expect(logOutcome(ladderOf(life.facts), { ...SOME_OUTCOME, step, ...change }, life.stamp())).toEqual({
        ok: false,
        refusal: { kind: "nothing-was-written" },
      });
    }
  });

  test.each([
    [{ felt: 101 }, { kind: "distress-out-of-range", given: 101 }],
    [{ howBad: 0.5 }, { kind: "how-bad-out-of-range", given: 0.5 }],
    [{ likelyNext: -1 }, { kind: "likely-out-of-range", given: -1 }],
    [{ learned: "x".repeat(ANSWER_LIMIT + 1) }, { kind: "answer-too-long", limit: ANSWER_LIMIT }],
  ])("%j is refused", (change, refusal) => {
    const { life, step } = sealed();
    expect(logOutcome(ladderOf(life.facts), { ...SOME_OUTCOME, step, ...change }, life.stamp())).toEqual({
      ok: false,
      refusal,
    });
  });

  test("a step that is unknown or set aside is refused", () => {
    const { life, step } = sealed();
    expect(logOutcome(ladderOf([]), { ...SOME_OUTCOME, step }, life.stamp())).toMatchObject({
      refusal: { kind: "step-unknown" },
    });
    life.setAside(step);
    expect(logOutcome(ladderOf(life.facts), { ...SOME_OUTCOME, step }, life.stamp())).toMatchObject({
      refusal: { kind: "step-set-aside" },
    });
  });
});
