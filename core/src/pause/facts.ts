import type { FactId, Instant, Stamp } from "../shared/stamp.ts";

/** Someone called a pause and said when they come back. Who else was there is not written down. */
export interface PauseCalled extends Stamp {
  readonly kind: "pause-called";
  /** From twenty minutes to a day after it was called. */
  readonly returnAt: Instant;
}

/** The time to come back was moved. A pause is moved once at most. */
export interface PauseMoved extends Stamp {
  readonly kind: "pause-moved";
  readonly pause: FactId;
  readonly returnAt: Instant;
}

/** The one who called it came back, or let it go. Both are whole answers. */
export interface PauseEnded extends Stamp {
  readonly kind: "pause-ended";
  readonly pause: FactId;
  readonly how: "returned" | "let-go";
}

export type PauseFact = PauseCalled | PauseMoved | PauseEnded;
