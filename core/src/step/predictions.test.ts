import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import { Life } from "./life.fixtures.ts";
import { jeffreysOf, predictionsOf } from "./predictions.ts";

describe("how often fears come true", () => {
  test.each(reference.counts.intervals)("$k of $n", ({ k, n, low, high }) => {
    const interval = jeffreysOf(k, n);
    expect(Math.abs(interval.low - low)).toBeLessThan(reference.counts.tolerance);
    expect(Math.abs(interval.high - high)).toBeLessThan(reference.counts.tolerance);
  });

  test("nothing yet", () => {
    expect(predictionsOf([])).toEqual({
      kind: "too-early",
      n: 0,
      came: 0,
      partly: 0,
      meanLikely: null,
      low: 0,
      high: 1,
    });
  });

  test("only done steps with a written fear, a likelihood and an answer count", () => {
    const life = new Life();
    const { id: onlyHowBad } = life.plan();
    life.seal(onlyHowBad, { wording: "", likely: null });
    life.lookBack(onlyHowBad);
    const { id: noLikelihood } = life.plan();
    life.seal(noLikelihood, { likely: null });
    life.lookBack(noLikelihood, { cameTrue: "yes" });
    life.do({}, { cameTrue: null });
    life.leave({});
    expect(predictionsOf(life.facts).n).toBe(0);
    life.do({}, { cameTrue: "yes" });
    life.do({}, { cameTrue: "partly" });
    life.do({}, { cameTrue: "no" });
    expect(predictionsOf(life.facts)).toMatchObject({ kind: "too-early", n: 3, came: 1, partly: 1, meanLikely: 0.6 });
  });

  test("the sentence stands only while it is true", () => {
    const life = new Life();
    const kinds: string[] = [];
    for (const cameTrue of ["no", "no", "no", "no", "no", "no", "yes", "yes", "yes", "yes"] as const) {
      const { id } = life.plan();
      life.seal(id, { likely: 70 });
      life.lookBack(id, { cameTrue });
      kinds.push(predictionsOf(life.facts).kind);
    }
    expect(kinds.slice(0, 5)).toEqual(["too-early", "too-early", "too-early", "too-early", "lower"]);
    expect(kinds.at(-1)).toBe("neither");
  });

  test("more often than expected is said with the same plainness", () => {
    const life = new Life();
    for (let step = 0; step < 6; step += 1) {
      const { id } = life.plan();
      life.seal(id, { likely: 20 });
      life.lookBack(id, { cameTrue: "yes" });
    }
    expect(predictionsOf(life.facts).kind).toBe("higher");
  });
});
