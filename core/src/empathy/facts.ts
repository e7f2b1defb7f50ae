import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** A reply that leaves room, practised on a made-up scene. The reply is all that is kept: no guess, no feeling, no one. */
export interface ReplyPractised extends Stamp {
  readonly kind: "reply-practised";
  /** A scene from content. */
  readonly scene: ContentId;
  /** 1 to 1,000 characters, trimmed. */
  readonly reply: string;
}

export type EmpathyFact = ReplyPractised;
