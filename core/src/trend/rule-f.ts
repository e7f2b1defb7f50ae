import { bandOf, changeOf, mixtureOf, type BandWeek, type Change } from "./band.ts";

const LOOK_EVERY = 4;
const FIRST_LOWER_LOOK = 16;
const FIRST_HIGHER_LOOK = 12;
const EARLY: readonly number[] = [4, 5, 6, 7];
const WINDOW = 4;
const LEAST_ANSWERS = 8;
const LEAST_IN_WINDOW = 2;
const SURE_LOWER = 0.95;
/** A lower bar for bad news: it asks a question, it does not conclude. */
const SURE_HIGHER = 0.9;
/** Under this many answers there are dots and nothing else. */
export const LEAST_FOR_BAND = 4;

/** What may be said of the weeks now. What was said before is withdrawn when the next look does not say it again. */
export type TrendSaid =
  | { readonly kind: "too-early" }
  | { readonly kind: "not-enough" }
  | { readonly kind: "nothing" }
  | { readonly kind: "lower"; readonly change: Change; readonly windows: Windows }
  | { readonly kind: "higher"; readonly change: Change; readonly windows: Windows };

/** The weeks that were compared, counted from 0. */
export interface Windows {
  readonly early: readonly number[];
  readonly last: readonly number[];
}

export interface Trend {
  /** One a week; `null` under four answers. */
  readonly band: readonly BandWeek[] | null;
  readonly said: TrendSaid;
  /** Weeks with an answer, and weeks of rest. */
  readonly answered: number;
  readonly rest: number;
}

const answersIn = (weeks: readonly (number | null)[], window: readonly number[]): number =>
  window.filter((week) => typeof weeks[week] === "number").length;

/** What the look after exactly these weeks says: rule F from week 16, its mirror from week 12 (`algorithms.md` §4). */
export function lookAfter(weeks: readonly (number | null)[]): TrendSaid {
  const count = weeks.length;
  if (count < FIRST_HIGHER_LOOK) return { kind: "too-early" };
  const last = Array.from({ length: WINDOW }, (_, at) => count - WINDOW + at);
  const enough =
    weeks.filter((answer) => answer !== null).length >= LEAST_ANSWERS &&
    answersIn(weeks, EARLY) >= LEAST_IN_WINDOW &&
    answersIn(weeks, last) >= LEAST_IN_WINDOW;
  if (!enough) return { kind: "not-enough" };

  const change = changeOf(mixtureOf(weeks), EARLY, last);
  const windows = { early: EARLY, last };
  if (change.riseOver3 > SURE_HIGHER) return { kind: "higher", change, windows };
  if (count >= FIRST_LOWER_LOOK && change.dropOver3 > SURE_LOWER) return { kind: "lower", change, windows };
  return { kind: "nothing" };
}

/**
 * Reads the weeks since the first check-in, rest as `null`. It looks after weeks 12, 16, 20, … and says between two looks
 * what the last one said. Never compared with week 1, never "because of".
 */
export function trendOf(weeks: readonly (number | null)[]): Trend {
  const answered = weeks.filter((answer) => answer !== null).length;
  const looked = weeks.length - (weeks.length % LOOK_EVERY);
  return {
    band: answered < LEAST_FOR_BAND ? null : bandOf(mixtureOf(weeks)),
    said: lookAfter(weeks.slice(0, looked)),
    answered,
    rest: weeks.length - answered,
  };
}
