import type { Distress } from "../shared/scale.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";

/** The person wants to be asked, the day after something heavy, how they are. */
export interface DayCheckWished extends Stamp {
  readonly kind: "day-check-wished";
  /** The story or the writing it is about. */
  readonly about: FactId;
  /** From when Now may ask. */
  readonly from: Instant;
  /** How hard it was when it ended, or `null` when left open. */
  readonly felt: Distress | null;
}

/** How it is the day after; skipping is an answer, too. */
export interface DayCheckAnswered extends Stamp {
  readonly kind: "day-check-answered";
  readonly about: FactId;
  /** How hard it is now, or `null` when skipped. */
  readonly felt: Distress | null;
}

export type DayCheckFact = DayCheckWished | DayCheckAnswered;
