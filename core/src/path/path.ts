import type { WeekNumber } from "../check-in/facts.ts";
import { parseWeekNumber } from "../check-in/week.ts";
import type { Fact, KnownKind } from "../journal/entry.ts";
import { byStamp, type Instant } from "../shared/stamp.ts";
import { fearedHappenedOf } from "../step/feared-happened.ts";

/** How many weeks a path has. It ends. */
export const PATH_WEEKS = 8;

/** The person's own calendar: worked out by the caller, since core knows no time zone. */
export interface Calendar {
  readonly weekOf: (at: Instant) => WeekNumber;
  readonly current: WeekNumber;
}

export interface PathWeek {
  readonly week: WeekNumber;
  /** Something was written in it; a past week without is a week of rest. */
  readonly wrote: "yes" | "no";
  readonly when: "past" | "now" | "ahead";
}

/** Eight weeks, and where one is in them. */
export interface Path {
  readonly from: WeekNumber;
  readonly weeks: readonly PathWeek[];
  readonly state: "walking" | "over";
}

/** Facts that are housekeeping: a week with nothing else in it is a week of rest. */
const HOUSEKEEPING: ReadonlySet<Fact["kind"]> = new Set<Fact["kind"]>([
  "item-erased",
  "backup-made",
  "preference-set",
  "light-day-begun",
  "path-begun",
  "path-ended",
  "unknown",
] satisfies (KnownKind | "unknown")[]);

/** The week the present path starts in, or `null` when there is none: before the first seal, and in a rest. */
function startOf(facts: readonly Fact[], { weekOf }: Calendar): WeekNumber | null {
  const turn = facts.filter((fact) => fact.kind === "path-begun" || fact.kind === "path-ended").toSorted(byStamp);
  const last = turn.at(-1);
  if (last?.kind === "path-ended" && last.next !== "carry-on") return null;
  const seals = facts.filter((fact) => fact.kind === "prediction-sealed").toSorted(byStamp);
  const first = last ?? seals[0];
  return first === undefined ? null : weekOf(first.at.ms);
}

/** Reads the eight weeks out of the journal; `null` when none are being walked. */
export function pathOf(facts: readonly Fact[], calendar: Calendar): Path | null {
  const from = startOf(facts, calendar);
  if (from === null) return null;
  const { current, weekOf } = calendar;
  const wrote = new Set(facts.filter(({ kind }) => !HOUSEKEEPING.has(kind)).map(({ at }) => weekOf(at.ms)));
  const weeks = Array.from({ length: PATH_WEEKS }, (_, at) => parseWeekNumber(from + at))
    .filter((week) => week !== null)
    .map((week): PathWeek => {
      const when = week === current ? "now" : week < current ? "past" : "ahead";
      return { week, wrote: wrote.has(week) ? "yes" : "no", when };
    });
  return { from, weeks, state: current - from >= PATH_WEEKS ? "over" : "walking" };
}

/** What lies behind one in these eight weeks. Counts, and nothing made of them. */
export interface PathCounts {
  /** Steps that were sealed, and tries that were looked back on. */
  readonly steps: number;
  readonly lookedBack: number;
  /** Of those with both marks: harder than feared, and milder. */
  readonly harder: number;
  readonly milder: number;
}

export function pathCountsOf(facts: readonly Fact[], path: Path, { weekOf }: Calendar): PathCounts {
  const within = ({ at }: Fact): boolean => {
    const week = weekOf(at.ms);
    return week >= path.from && week < path.from + PATH_WEEKS;
  };
  const sealed = facts.filter((fact) => fact.kind === "prediction-sealed").filter(within);
  const outcomes = facts.filter((fact) => fact.kind === "outcome-logged").filter(within);
  const ids = new Set(outcomes.map(({ id }) => id));
  const rows = fearedHappenedOf(facts).rows.filter(({ outcome }) => ids.has(outcome));
  return {
    steps: new Set(sealed.map(({ step }) => step)).size,
    lookedBack: outcomes.length,
    harder: rows.filter(({ direction }) => direction === "harder").length,
    milder: rows.filter(({ direction }) => direction === "milder").length,
  };
}
