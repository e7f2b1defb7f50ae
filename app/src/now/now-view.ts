import { isEnoughForToday } from "@ajar/core/exercise/heavy-today";
import { momentsOf } from "@ajar/core/moment/moments";
import { strongMomentOf } from "@ajar/core/step/stop-rules";
import type { Fact } from "@ajar/core/journal/entry";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { ladderOf, openStepsOf, type LadderStep } from "@ajar/core/step/ladder";
import { dayStart } from "../step/situation.ts";
import { asksFrom } from "./asks-from.ts";

/** After how long a stretch without anything written someone is welcomed back: 21 days in milliseconds. */
export const LONG_AWAY_MS = 21 * 24 * 60 * 60 * 1000;

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

/** The one touched last, or `null` of none. */
function latestOf(steps: readonly LadderStep[]): LadderStep | null {
  return steps.toSorted((a, b) => touchedAt(b) - touchedAt(a))[0] ?? null;
}

/** Whether a step is sealed and not to be asked about yet: it may lie there, closed. */
function isLivedWith(step: LadderStep, now: Instant): boolean {
  const asks = asksFrom(step);
  return asks !== null && asks > now;
}

/**
 * The one step Now may show, or `null`: the sealed one touched last. While that one may not be asked about, one taken up
 * since comes before it, and no older one does. A planned one that was put off stays away, and after a "not yet" no
 * older step takes its place until the time it was put off to.
 */
export function openStepOf(facts: readonly Fact[], now: Instant): LadderStep | null {
  const hushed = hushedAt(facts, now);
  const open = openStepsOf(ladderOf(facts)).filter((step) => {
    const waits = step.postponedUntil !== null && step.postponedUntil > now;
    return isLivedWith(step, now) || (!waits && (hushed === null || touchedAt(step) > hushed));
  });
  const sealed = latestOf(open.filter(({ state }) => state === "sealed"));
  if (sealed !== null && !isLivedWith(sealed, now)) return sealed;
  const planned = open.filter(({ state }) => state === "planned");
  return latestOf(sealed === null ? planned : [sealed, ...planned]);
}
