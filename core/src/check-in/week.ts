import { told, type Guard } from "../shared/shape.ts";
import type { WeekNumber } from "./facts.ts";

/** Monday, 5 January 1970, counted in days from 1 January 1970. */
const FIRST_MONDAY = 4;
const DAYS = 7;
/** Far beyond any `Date`. */
const LATEST = 20_000_000;

/** Returns `null` unless `given` is a whole number of weeks from 0. */
export function parseWeekNumber(given: unknown): WeekNumber | null {
  return Number.isInteger(given) && (given as number) >= 0 && (given as number) <= LATEST
    ? (given as WeekNumber)
    : null;
}

/** The week a day lies in; `day` is counted from 1 January 1970, on the person's own calendar. Days before the first Monday count as week 0. */
export function weekOfDay(day: number): WeekNumber {
  return Math.max(0, Math.floor((day - FIRST_MONDAY) / DAYS)) as WeekNumber;
}

/** The Monday of a week, counted in days from 1 January 1970. */
export function mondayOf(week: WeekNumber): number {
  return week * DAYS + FIRST_MONDAY;
}

export const isWeekNumber: Guard<WeekNumber> = told(
  { type: "integer", minimum: 0, maximum: LATEST },
  (given): given is WeekNumber => parseWeekNumber(given) !== null,
);
