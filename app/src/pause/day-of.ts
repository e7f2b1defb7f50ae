import type { Instant } from "@ajar/core/shared/stamp";
import { wallTime } from "../step/wall-time.ts";

/** Which day an instant lies on, seen from `now`, on this device's calendar. */
export type DayOf = "today" | "tomorrow" | "another";

export function dayOf(at: Instant, now: Instant): DayOf {
  const midnight = (days: number): Instant => wallTime(now, days, "00:00");
  if (at < midnight(0) || at >= midnight(2)) return "another";
  return at < midnight(1) ? "today" : "tomorrow";
}
