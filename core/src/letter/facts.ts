import type { Distress } from "../shared/scale.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";

/** A kind letter to oneself, in four parts. Any part may be empty, but not all; at most 2,000 characters each. */
export interface KindLetterWords {
  readonly happened: string;
  /** Others have been there, too. */
  readonly others: string;
  /** What a wise friend would say. */
  readonly friend: string;
  /** One kindness, small enough for this week. */
  readonly kindness: string;
}

/** A kind letter was kept. One written anew is a new fact; the earlier one is erased. */
export interface KindLetterKept extends Stamp, KindLetterWords {
  readonly kind: "kind-letter-kept";
  /** How strong the shame was at the end, or `null` when left open. */
  readonly felt: Distress | null;
}

/** A letter to oneself, closed until a day. Nobody can edit it; it can be erased unread. */
export interface LetterSealed extends Stamp {
  readonly kind: "letter-sealed";
  /** 1 to 9,000 characters. */
  readonly text: string;
  /** It does not open before. */
  readonly opensAt: Instant;
}

/** The letter was opened on its day or later. From then on it is open, whatever the clock says. */
export interface LetterRead extends Stamp {
  readonly kind: "letter-read";
  readonly letter: FactId;
}

export type LetterFact = KindLetterKept | LetterSealed | LetterRead;
