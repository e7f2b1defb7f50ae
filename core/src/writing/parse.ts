import type { Guard } from "../shared/shape.ts";
import { isContentId, isDistress, orNull, parserOf, textOf, told } from "../shared/shape.ts";
import type { WritingKept } from "./facts.ts";
import { WRITING_LIMIT } from "./keep-writing.ts";

const MINUTES_MOST = 20;

const isMinutes: Guard<number> = told(
  { type: "integer", minimum: 0, maximum: MINUTES_MOST },
  (given): given is number => Number.isInteger(given) && (given as number) >= 0 && (given as number) <= MINUTES_MOST,
);

/** The parser of the one kind of fact about writing. */
export const WRITING_PARSERS = {
  "writing-kept": parserOf<WritingKept>("writing-kept", {
    topic: isContentId,
    minutes: isMinutes,
    words: textOf(0, WRITING_LIMIT),
    felt: orNull(isDistress),
  }),
};
