import type { ReplyStarter } from "../schema.ts";
import { ownWords } from "./own-words.ts";

const understand = { ...ownWords, kind: "reply-starter", shows: "understand" } as const;
const value = { ...ownWords, kind: "reply-starter", shows: "value" } as const;
const care = { ...ownWords, kind: "reply-starter", shows: "care" } as const;

/** Ways to begin a reply that shows one has understood, values the person, or cares. */
export const replyStarters: readonly ReplyStarter[] = [
  {
    ...understand,
    id: "reply-starter.understand.so-for-you",
    text: "So for you it was …",
    example: "the waiting, more than the answer.",
  },
  {
    ...understand,
    id: "reply-starter.understand.missing",
    text: "What I haven’t understood yet is …",
    example: "what happened after the call.",
  },
  {
    ...value,
    id: "reply-starter.value.how-you",
    text: "I like how you …",
    example: "told it without making anyone the villain.",
  },
  {
    ...care,
    id: "reply-starter.care.tonight",
    text: "I’ll think of you when …",
    example: "it’s three o’clock and you go in.",
  },
];
