import { isFactId, orNull, parserOf } from "../shared/shape.ts";
import type { ClosenessDrawn } from "./facts.ts";
import { isOverlap } from "./overlap.ts";

/** One parser for every kind of fact about closeness. */
export const CLOSENESS_PARSERS = {
  "closeness-drawn": parserOf<ClosenessDrawn>("closeness-drawn", {
    person: isFactId,
    now: isOverlap,
    wished: orNull(isOverlap),
  }),
};
