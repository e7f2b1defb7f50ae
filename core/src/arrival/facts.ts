import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** What brought someone here: a starting path, not an identity, and changeable. */
export type Brings = "mine" | "theirs" | "both" | "therapist" | "unsure";

/** The answer to "What brings you?". The latest one counts. */
export interface ArrivalNoted extends Stamp {
  readonly kind: "arrival-noted";
  readonly brings: Brings;
}

/** How a recognition card sounded. */
export type CardAnswer = "me" | "not-me" | "sometimes" | "skipped";

/** One recognition card, answered. The latest answer to a card counts; nothing is added up. */
export interface CardAnswered extends Stamp {
  readonly kind: "card-answered";
  readonly card: ContentId;
  readonly answer: CardAnswer;
}

/** The first visit came to its end, or was left for good. Now opens from here on. */
export interface ArrivalEnded extends Stamp {
  readonly kind: "arrival-ended";
}

export type ArrivalFact = ArrivalNoted | CardAnswered | ArrivalEnded;
