import type { Fact } from "../journal/entry.ts";
import type { Distress } from "../shared/scale.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";

/** One check the day after. */
export interface DayCheck {
  readonly about: FactId;
  readonly from: Instant;
  /** How hard it was at the end, or `null`. */
  readonly before: Distress | null;
  /** How hard it was the day after; `null` while nobody answered or when it was skipped. */
  readonly after: Distress | null;
  readonly answeredAt: Instant | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A check that nobody answered within two days lapses: nothing piles up. */
const LAPSES_MS = 2 * DAY_MS;

/** How long stories and writing are not offered after two rises: 28 days in milliseconds, as long as the pause rule. */
const REST_MS = 28 * DAY_MS;

/** All checks in the order they were wished for. The first answer to each counts. */
export function dayChecksOf(facts: readonly Fact[]): readonly DayCheck[] {
  const wished = facts.filter((fact) => fact.kind === "day-check-wished").toSorted(byStamp);
  const answers = facts
    .filter((fact) => fact.kind === "day-check-answered")
    .toSorted(byStamp)
    .toReversed();
  const answered = new Map(answers.map((answer) => [answer.about, answer]));
  return wished.map(({ about, from, felt }) => {
    const answer = answered.get(about);
    return { about, from, before: felt, after: answer?.felt ?? null, answeredAt: answer?.at.ms ?? null };
  });
}

/** The check that Now may show, or `null`: the latest wished for, once its day has come, and not for long. */
export function dueDayCheckOf(facts: readonly Fact[], now: Instant): DayCheck | null {
  const last = dayChecksOf(facts).at(-1);
  if (last === undefined || last.answeredAt !== null) return null;
  return now >= last.from && now < last.from + LAPSES_MS ? last : null;
}

/**
 * Until when stories and writing are not offered, or `null`. They rest after two checks in a row that were harder the
 * day after than at the end; a check without both ratings is passed over.
 */
export function restsUntil(facts: readonly Fact[], now: Instant): Instant | null {
  const rated = dayChecksOf(facts).filter(({ before, after }) => before !== null && after !== null);
  const [first, second] = rated.slice(-2);
  if (first === undefined || second === undefined || second.answeredAt === null) return null;
  const rose = [first, second].every(({ before, after }) => (after ?? 0) > (before ?? 0));
  const until = (second.answeredAt + REST_MS) as Instant;
  return rose && now < until ? until : null;
}
