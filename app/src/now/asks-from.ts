import type { Instant } from "@ajar/core/shared/stamp";
import { parseInstant } from "@ajar/core/shared/stamp";
import type { LadderStep } from "@ajar/core/step/ladder";
import { partOfDay } from "./part-of-day.ts";
import { wallTime } from "../step/wall-time.ts";

/** A step needs some of a day around it: four hours in milliseconds. */
export const LIVING_MS = 4 * 60 * 60 * 1000;

/**
 * From when Now may ask how a sealed step went: the time the person chose; without one, four hours after sealing, and
 * not in the night. `null` when nothing is sealed.
 */
export function asksFrom({
  openSeal,
  postponedUntil,
}: Pick<LadderStep, "openSeal" | "postponedUntil">): Instant | null {
  if (openSeal === null) return null;
  return postponedUntil ?? byDay(parseInstant(openSeal.at.ms + LIVING_MS) ?? openSeal.at.ms);
}

/** That instant, or six in the morning after it where it falls in the night. */
function byDay(at: Instant): Instant {
  if (partOfDay(at) !== "night") return at;
  const morning = wallTime(at, 0, "06:00");
  return morning > at ? morning : wallTime(at, 1, "06:00");
}
