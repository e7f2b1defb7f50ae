import { isContentId, isFactId, parserOf, textOf } from "../shared/shape.ts";
import type { NeedPlanned, NeedReplanned } from "./facts.ts";
import { NEED_LIMIT } from "./plan-need.ts";

const words = { need: isContentId, myself: textOf(0, NEED_LIMIT), elsewhere: textOf(0, NEED_LIMIT) };

/** One parser for every kind of fact about my own needs. */
export const NEED_PARSERS = {
  "need-planned": parserOf<NeedPlanned>("need-planned", words),
  "need-replanned": parserOf<NeedReplanned>("need-replanned", { plan: isFactId, ...words }),
};
