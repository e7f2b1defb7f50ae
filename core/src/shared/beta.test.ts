import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import { betaCdf, betaQuantile } from "./beta.ts";

const TOLERANCE = 1e-12;

describe("the ends of an interval agree with R", () => {
  test.each(reference.functions.values.betaQuantile)("$k of $n", ({ k, n, q05, q95 }) => {
    expect(Math.abs(betaQuantile(0.05, k + 0.5, n - k + 0.5) - q05)).toBeLessThan(TOLERANCE);
    expect(Math.abs(betaQuantile(0.95, k + 0.5, n - k + 0.5) - q95)).toBeLessThan(TOLERANCE);
  });

  test("the chance that a rate is above .30 agrees with R, for every count the break rule looks at", () => {
    for (const { done, hurt, p } of reference.pause.table) {
      expect(Math.abs(1 - betaCdf(0.3, hurt + 1, done - hurt + 4) - p)).toBeLessThan(reference.pause.tolerance);
    }
  });

  test("a quantile and its chance undo each other", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (hits, others, p) => {
        const x = betaQuantile(p, hits + 0.5, others + 0.5);
        expect(Math.abs(betaCdf(x, hits + 0.5, others + 0.5) - p)).toBeLessThan(1e-9);
      }),
    );
  });
});
