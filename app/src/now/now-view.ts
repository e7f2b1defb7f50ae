import { isEnoughForToday } from "@ajar/core/exercise/heavy-today";
import { momentsOf } from "@ajar/core/moment/moments";
import { strongMomentOf } from "@ajar/core/step/stop-rules";
import type { Fact } from "@ajar/core/journal/entry";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { ladderOf, openStepsOf, type LadderStep } from "@ajar/core/step/ladder";
import { dayStart } from "../step/situation.ts";

/** After how long a stretch without anything written someone is welcomed back: 21 days in milliseconds. */
export const LONG_AWAY_MS = 21 * 24 * 60 * 60 * 1000;

/** The part of the day the greeting is for. */
export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

/** The part of the day at `now`, on this device's clock. */
export function partOfDay(now: Instant): PartOfDay {
  const hour = new Date(now).getHours();
  if (hour < 5 || hour >= 23) return "night";
  if (hour < 12) return "morning";
  return hour < 17 ? "afternoon" : "evening";
}

/** Whether someone comes back after more than 21 days. A journal without facts is new, not left. */
export function longAway(facts: readonly Fact[], now: Instant): boolean {
  const last = facts.reduce((latest, fact) => Math.max(latest, fact.at.ms), 0);
  return facts.length > 0 && now - last > LONG_AWAY_MS;
}

/** Whether three heavy things lie behind this person today (stop rule S4). It is said; nothing is shut. */
export function heavyDay(facts: readonly Fact[], now: Instant): boolean {
  const moments = momentsOf(facts).flatMap(({ words }) => strongMomentOf(words) ?? []);
  return isEnoughForToday(facts, moments, { now, from: dayStart(now) });
}

/** When a step last changed hands: taken up, or sealed. */
function touchedAt(step: LadderStep): Instant {
  return step.openSeal?.at.ms ?? step.plannedAt;
}

/** When the latest "not yet" that still holds was said, or `null`. */
function hushedAt(facts: readonly Fact[], now: Instant): Instant | null {
  const holding = facts.filter((fact) => fact.kind === "step-postponed").filter(({ until }) => until > now);
  return parseInstant(Math.max(-1, ...holding.map(({ at }) => at.ms)));
}

/**
 * The one step Now may show, or `null`. A sealed one comes before a planned one, and the latest touched first. After a
 * "not yet", no older step takes its place until the time it was put off to; one taken up since may show.
 */
export function openStepOf(facts: readonly Fact[], now: Instant): LadderStep | null {
  const hushed = hushedAt(facts, now);
  const open = openStepsOf(ladderOf(facts)).filter((step) => {
    const waits = step.postponedUntil !== null && step.postponedUntil > now;
    return !waits && (hushed === null || touchedAt(step) > hushed);
  });
  const sealed = open.filter(({ state }) => state === "sealed");
  return (sealed.length > 0 ? sealed : open).toSorted((a, b) => touchedAt(b) - touchedAt(a))[0] ?? null;
}
