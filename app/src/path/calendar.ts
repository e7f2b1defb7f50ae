import type { Calendar } from "@ajar/core/path/path";
import type { Instant } from "@ajar/core/shared/stamp";
import { thisWeek } from "../check-in/this-week.ts";

/** This device's own calendar, as the eight weeks need it. */
export function calendarAt(now: Instant): Calendar {
  return { weekOf: thisWeek, current: thisWeek(now) };
}
