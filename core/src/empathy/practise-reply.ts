import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { ReplyPractised } from "./facts.ts";

/** The longest reply, in UTF-16 units, the way a text field counts. */
export const REPLY_LIMIT = 1000;

export interface ReplyDraft {
  readonly scene: ContentId;
  readonly reply: string;
}

export type ReplyRefusal =
  | { readonly kind: "reply-empty" }
  | { readonly kind: "reply-too-long"; readonly limit: number };

/** Keeps my reply to a made-up scene. Practising a scene again keeps another; nothing is weighed against anything. */
export function practiseReply(draft: ReplyDraft, stamp: Stamp): Result<ReplyPractised, ReplyRefusal> {
  const reply = draft.reply.trim();
  if (reply === "") return refuse({ kind: "reply-empty" });
  if (reply.length > REPLY_LIMIT) return refuse({ kind: "reply-too-long", limit: REPLY_LIMIT });
  return ok({ kind: "reply-practised", ...stamp, scene: draft.scene, reply });
}
