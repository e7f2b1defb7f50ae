import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseDepth, parseDistress, parseLikelihood, parseSeverity } from "./scale.ts";

describe.each([
  ["how hard", parseDistress],
  ["how bad", parseSeverity],
  ["how likely", parseLikelihood],
])("%s runs from 0 to 100", (_, parse) => {
  test("each whole number in between, both ends too, is an answer", () => {
    for (let given = 0; given <= 100; given += 1) expect(parse(given)).toBe(given);
  });

  test("other whole numbers are not", () => {
    const others = fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 101 }));
    fc.assert(
      fc.property(others, (given) => {
        expect(parse(given)).toBeNull();
      }),
    );
  });

  test.each([0.5, 99.9, Number.NaN, Infinity, "50", null, undefined, [50], true])("%j is not", (given) => {
    expect(parse(given)).toBeNull();
  });
});

describe("a step goes 1 to 5 deep", () => {
  test.each([1, 2, 3, 4, 5])("%d is a depth", (given) => {
    expect(parseDepth(given)).toBe(given);
  });

  test.each([0, 6, -1, 1.5, "1", null, undefined, Number.NaN])("%j is not", (given) => {
    expect(parseDepth(given)).toBeNull();
  });
});
