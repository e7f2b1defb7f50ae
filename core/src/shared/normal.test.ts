import * as fc from "fast-check";
import { expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import { normalCdf } from "./normal.ts";

const { tolerance, values } = reference.functions;

test.each(values.normalCdf)("Φ($x) is what R says", ({ x, p }) => {
  expect(Math.abs(normalCdf(x) - p)).toBeLessThan(tolerance);
  // A tail counts by its ratio, not by its distance from nothing.
  expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(1e-9);
});

test("it never falls, and both sides add up to one", () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, more) => {
      expect(normalCdf(x + more)).toBeGreaterThanOrEqual(normalCdf(x) - 1e-15);
      expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 13);
    }),
  );
});
