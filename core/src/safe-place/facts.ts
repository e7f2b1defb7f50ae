import type { Stamp } from "../shared/stamp.ts";

/** What makes a talk safe to begin, in my words: agreed aloud, or meant for later. Everything may be left open but one. */
export interface PlaceWords {
  readonly where: string;
  readonly when: string;
  /** How long, in my own words: "until the tea is gone". */
  readonly howLong: string;
  /** A word either may say, and it stops. */
  readonly stopWord: string;
  /** What it is not: no fixing, no phones. */
  readonly without: string;
}

/** A safe place was put into words. The latest one counts. */
export interface SafePlaceMade extends Stamp, PlaceWords {
  readonly kind: "safe-place-made";
}

export type SafePlaceFact = SafePlaceMade;
