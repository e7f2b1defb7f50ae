import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { budgetsBy } from "./budget.ts";
import { medianOf, rankOf, statisticOf } from "./samples.ts";

describe("what a table says of many runs", () => {
  test("the middle of an odd number of runs is one of them, of an even number halfway between two", () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([9, 1, 5, 6])).toBe(5.5);
  });

  test("nineteen of twenty runs are no slower than p95", () => {
    const runs = Array.from({ length: 20 }, (_, at) => 20 - at);
    expect(statisticOf(runs, "p95")).toBe(19);
    expect(statisticOf(runs, "max")).toBe(20);
  });

  test("whatever was measured, the middle lies within it and p95 is one of the runs", () => {
    const runs = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(runs, (samples) => {
        expect(medianOf(samples)).toBeGreaterThanOrEqual(Math.min(...samples));
        expect(medianOf(samples)).toBeLessThanOrEqual(rankOf(samples, 0.95));
        expect(samples).toContain(rankOf(samples, 0.95));
      }),
    );
  });

  test("nothing measured is never a number", () => {
    expect(() => medianOf([])).toThrow(RangeError);
    expect(() => rankOf([], 0.5)).toThrow(RangeError);
  });

  test("every budget has a name of its own and a limit above nothing", () => {
    const all = [...budgetsBy("bench"), ...budgetsBy("bench:relay")];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { limit } of all) expect(limit).toBeGreaterThan(0);
  });
});
