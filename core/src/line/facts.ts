import type { FactId, Instant, Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** A line: what I do on my own side. The situation is all it says of anyone else. */
export interface LineWords {
  /** The situation, "voices go up"; may be empty. */
  readonly when: string;
  /** What I will do, 1 to 400 characters, trimmed. */
  readonly will: string;
  /** What I ask, which may be refused; may be empty. */
  readonly ask: string;
  /** What I do if the answer is no; may be empty. */
  readonly ifNot: string;
  /** What I look after with it: a need from content, or `null`. */
  readonly need: ContentId | null;
  /** When I want to look at it again, or `null`. */
  readonly reviewOn: Instant | null;
}

/** A line was drawn. Its six answers were no, and are kept nowhere. */
export interface LineDrawn extends Stamp, LineWords {
  readonly kind: "line-drawn";
}

/** The same line in other words. */
export interface LineRedrawn extends Stamp, LineWords {
  readonly kind: "line-redrawn";
  readonly line: FactId;
}

/** A line was looked at again, and stays until the next date, or is let go. */
export interface LineReviewed extends Stamp {
  readonly kind: "line-reviewed";
  readonly line: FactId;
  readonly stays: "yes" | "no";
  /** When to look again, or `null`. */
  readonly reviewOn: Instant | null;
}

export type LineFact = LineDrawn | LineRedrawn | LineReviewed;
