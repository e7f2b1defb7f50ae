import { isDistress, isFactId, isInstant, orNull, parserOf, textOf } from "../shared/shape.ts";
import type { KindLetterKept, LetterRead, LetterSealed } from "./facts.ts";
import { KIND_LIMIT } from "./keep-kind-letter.ts";
import { LETTER_LIMIT } from "./seal-letter.ts";

const isPart = textOf(0, KIND_LIMIT);

/** One parser for every kind of fact about letters. */
export const LETTER_PARSERS = {
  "kind-letter-kept": parserOf<KindLetterKept>("kind-letter-kept", {
    happened: isPart,
    others: isPart,
    friend: isPart,
    kindness: isPart,
    felt: orNull(isDistress),
  }),
  "letter-sealed": parserOf<LetterSealed>("letter-sealed", { text: textOf(1, LETTER_LIMIT), opensAt: isInstant }),
  "letter-read": parserOf<LetterRead>("letter-read", { letter: isFactId }),
};
