import { mondayOf } from "@ajar/core/check-in/week";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { thisWeek } from "../check-in/this-week.ts";

const DAY_MS = 86_400_000;
/** The hour of the Sunday evening the sample ends in. */
const EVENING = 20;

/**
 * The Sunday evening before this week, on this device's calendar. A sample that ends there has walked eight whole weeks,
 * whatever the day it is opened: one meets the end of the path, not its middle.
 */
export function sampleEndOf(now: Instant): Instant {
  const monday = new Date(mondayOf(thisWeek(now)) * DAY_MS);
  const sunday = new Date(monday.getUTCFullYear(), monday.getUTCMonth(), monday.getUTCDate() - 1, EVENING);
  return parseInstant(sunday.getTime()) ?? now;
}
