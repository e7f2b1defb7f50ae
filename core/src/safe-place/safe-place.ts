import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import { byStamp } from "../shared/stamp.ts";
import type { SafePlaceMade } from "./facts.ts";

/** Every safe place that was put into words, the latest first: that one counts, and all go when it is erased. */
export const safePlacesOf: (facts: readonly Fact[]) => readonly SafePlaceMade[] = once((facts) =>
  facts
    .filter((fact) => fact.kind === "safe-place-made")
    .toSorted(byStamp)
    .toReversed(),
);
