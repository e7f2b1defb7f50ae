import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { CardAnswer, CardAnswered } from "./facts.ts";

export interface CardDraft {
  readonly card: ContentId;
  readonly answer: CardAnswer;
}

/** Answers one recognition card. Skipping is an answer too; nothing can stand against it. */
export function answerCard({ card, answer }: CardDraft, stamp: Stamp): Result<CardAnswered, never> {
  return ok({ kind: "card-answered", ...stamp, card, answer });
}
