import { isContentId, isFactId, oneOf, orNull, parserOf, textOf } from "../shared/shape.ts";
import type { LoopDrawn, LoopPlace, LoopRedrawn } from "./facts.ts";
import { LOOP_LIMIT, LOOP_NAME_LIMIT } from "./loop-words.ts";

const isPlace = oneOf<LoopPlace>({ trigger: true, move: true, protects: true, does: true });
const isWords = textOf(1, LOOP_LIMIT);

const words = {
  name: textOf(1, LOOP_NAME_LIMIT),
  trigger: isWords,
  move: isWords,
  protects: isWords,
  does: isWords,
  exit: orNull(isPlace),
  exitWords: textOf(0, LOOP_LIMIT),
  source: orNull(isContentId),
};

/** One parser for every kind of fact about loops. */
export const LOOP_PARSERS = {
  "loop-drawn": parserOf<LoopDrawn>("loop-drawn", words),
  "loop-redrawn": parserOf<LoopRedrawn>("loop-redrawn", { loop: isFactId, ...words }),
};
