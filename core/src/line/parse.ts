import { isContentId, isFactId, isInstant, oneOf, orNull, parserOf, textOf } from "../shared/shape.ts";
import type { LineDrawn, LineRedrawn, LineReviewed } from "./facts.ts";
import { LINE_LIMIT } from "./line-words.ts";

const words = {
  when: textOf(0, LINE_LIMIT),
  will: textOf(1, LINE_LIMIT),
  ask: textOf(0, LINE_LIMIT),
  ifNot: textOf(0, LINE_LIMIT),
  need: orNull(isContentId),
  reviewOn: orNull(isInstant),
};

/** One parser for every kind of fact about lines. */
export const LINE_PARSERS = {
  "line-drawn": parserOf<LineDrawn>("line-drawn", words),
  "line-redrawn": parserOf<LineRedrawn>("line-redrawn", { line: isFactId, ...words }),
  "line-reviewed": parserOf<LineReviewed>("line-reviewed", {
    line: isFactId,
    stays: oneOf<"yes" | "no">({ yes: true, no: true }),
    reviewOn: orNull(isInstant),
  }),
};
