import type { Brand } from "../shared/brand.ts";
import type { Distress, Extent } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";

/** A week of the person's own calendar: how many Mondays lie between it and Monday, 5 January 1970, which is 0. */
export type WeekNumber = Brand<number, "WeekNumber">;

/** How I felt with one person this week. About me: what I took in, not what they did. */
export interface FeltWith {
  readonly person: FactId;
  readonly understood: Extent | null;
  readonly valued: Extent | null;
  readonly caredFor: Extent | null;
}

/** What a week's check-in holds. Everything may be left open. */
export interface CheckInWords {
  readonly week: WeekNumber;
  /** How hard it was to let someone close. */
  readonly hard: Distress | null;
  /** 0 away from people, 100 towards them. */
  readonly moved: Extent | null;
  readonly with: readonly FeltWith[];
  /** One ordinary moment with someone that was fine; may be empty, at most 400 characters. */
  readonly calm: string;
}

/** A week was looked at. One answer a week: a later one for the same week stands in its place. */
export interface CheckInAnswered extends Stamp, CheckInWords {
  readonly kind: "check-in-answered";
}

export type CheckInFact = CheckInAnswered;
