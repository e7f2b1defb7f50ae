import { isContentId, parserOf, textOf } from "../shared/shape.ts";
import type { ReplyPractised } from "./facts.ts";
import { REPLY_LIMIT } from "./practise-reply.ts";

/** One parser for every kind of fact about practising empathy. */
export const EMPATHY_PARSERS = {
  "reply-practised": parserOf<ReplyPractised>("reply-practised", { scene: isContentId, reply: textOf(1, REPLY_LIMIT) }),
};
