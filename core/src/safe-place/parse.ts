import { parserOf, textOf } from "../shared/shape.ts";
import type { SafePlaceMade } from "./facts.ts";
import { PLACE_LIMIT } from "./make-safe-place.ts";

const isAnswer = textOf(0, PLACE_LIMIT);

/** One parser for every kind of fact about safe places. */
export const SAFE_PLACE_PARSERS = {
  "safe-place-made": parserOf<SafePlaceMade>("safe-place-made", {
    where: isAnswer,
    when: isAnswer,
    howLong: isAnswer,
    stopWord: isAnswer,
    without: isAnswer,
  }),
};
