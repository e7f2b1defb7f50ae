import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import type { Depth } from "../shared/scale.ts";
import { ceilingAfterPass, pairDepth } from "./pair-depth.ts";

const aDepth = fc.constantFrom<Depth[]>(1, 2, 3, 4, 5);

describe("how deep two people go", () => {
  test.each(reference.pairDepth.cases)("$a and $b in round $round", ({ a, b, depth, ...rest }) => {
    const ask = { mine: a as Depth, theirs: b as Depth, ...rest, ceiling: rest.ceiling as Depth };
    expect(pairDepth(ask)).toBe(depth);
    expect(pairDepth({ ...ask, mine: ask.theirs, theirs: ask.mine })).toBe(depth);
  });

  test("never deeper than the more careful of them, nor than a pass allows", () => {
    fc.assert(
      fc.property(aDepth, aDepth, aDepth, (mine, theirs, asked) => {
        const ceiling = ceilingAfterPass(asked);
        const depth = pairDepth({ mine, theirs, round: 9, coin: 0.9, ceiling });
        expect(depth).toBeLessThanOrEqual(Math.min(mine, theirs));
        expect(depth).toBeLessThanOrEqual(Math.max(1, asked - 1));
      }),
    );
  });
});
