import { orNull, parserOf, textOf } from "../shared/shape.ts";
import { isAge } from "../story/parse.ts";
import type { EndingNoted } from "./facts.ts";
import { ENDING_LIMIT, ENDING_WHO_LIMIT } from "./note-ending.ts";

const isAnswer = textOf(0, ENDING_LIMIT);

/** The parser of the one kind of fact about endings. */
export const ENDING_PARSERS = {
  "ending-noted": parserOf<EndingNoted>("ending-noted", {
    age: orNull(isAge),
    who: textOf(0, ENDING_WHO_LIMIT),
    choice: isAnswer,
    wayOut: isAnswer,
    protects: isAnswer,
  }),
};
