import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { CheckInWords, WeekNumber } from "./facts.ts";
import { parseWeekNumber } from "./week.ts";

/** A week as it was last answered. */
export interface CheckIn {
  readonly words: CheckInWords;
  /** Every answer the week was ever given: erasing the week means erasing them all. */
  readonly tellings: readonly FactId[];
}

/** Reads the answered weeks out of the journal, earliest first. Of two answers for one week the later stands. */
export const checkInsOf: (facts: readonly Fact[]) => ReadonlyMap<WeekNumber, CheckIn> = once((facts) => {
  const answered = facts.filter((fact) => fact.kind === "check-in-answered").toSorted(byStamp);
  const byWeek = Map.groupBy(answered, ({ week }) => week);
  const weeks = [...byWeek].toSorted(([a], [b]) => a - b);
  return new Map(
    weeks.flatMap(([week, tellings]) => {
      const last = tellings.at(-1);
      if (last === undefined) return [];
      const { hard, moved, calm } = last;
      const words = { week, hard, moved, with: last.with, calm };
      return [[week, { words, tellings: tellings.map(({ id }) => id) }] as const];
    }),
  );
});

/** One week of the row: answered, or rest. */
export interface Week {
  readonly week: WeekNumber;
  readonly words: CheckInWords | null;
}

/**
 * The weeks from the first check-in through `current`, none left out: a week without an answer is a week of rest. The
 * current week is still open, so without an answer it is not in the row yet.
 */
export function weeksThrough(checkIns: ReadonlyMap<WeekNumber, CheckIn>, current: WeekNumber): readonly Week[] {
  const [first] = checkIns.keys();
  if (first === undefined) return [];
  const last = checkIns.has(current) ? current : current - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => parseWeekNumber(first + at))
    .filter((week) => week !== null)
    .map((week) => ({ week, words: checkIns.get(week)?.words ?? null }));
}

/** Every how many weeks three questions about being alone come with the check-in. */
const LONELY_EVERY = 4;

/** Whether the three questions about being alone come with this week: the fourth since the first check-in, the eighth, … */
export function asksAboutAlone(checkIns: ReadonlyMap<WeekNumber, CheckIn>, current: WeekNumber): boolean {
  const [first] = checkIns.keys();
  return first !== undefined && (current - first + 1) % LONELY_EVERY === 0;
}
