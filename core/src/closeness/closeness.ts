import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { ClosenessDrawn } from "./facts.ts";

/** Reads what was drawn, person by person, earliest first. */
export const closenessOf: (facts: readonly Fact[]) => ReadonlyMap<FactId, readonly ClosenessDrawn[]> = once((facts) =>
  Map.groupBy(facts.filter((fact) => fact.kind === "closeness-drawn").toSorted(byStamp), ({ person }) => person),
);

/** How much two circles share, in the words a text twin has for it. */
export type Sharing = "none" | "a-little" | "some" | "much" | "nearly-all";

/** Which word an overlap of 0 to 95 has. */
export function sharingOf(overlap: number): Sharing {
  if (overlap < 3) return "none";
  if (overlap < 25) return "a-little";
  if (overlap < 55) return "some";
  return overlap < 85 ? "much" : "nearly-all";
}

/** Where the wish lies from now. Within five percent of area nobody sees a difference. */
export type Wish = "more" | "little-more" | "same" | "little-less" | "less" | "open";

const SAME = 5;
const LITTLE = 25;

export function wishOf(now: number, wished: number | null): Wish {
  if (wished === null) return "open";
  const by = wished - now;
  if (Math.abs(by) <= SAME) return "same";
  if (by > 0) return by <= LITTLE ? "little-more" : "more";
  return by >= -LITTLE ? "little-less" : "less";
}
