import type { WeekNumber } from "@ajar/core/check-in/facts";
import { mondayOf, weekOfDay } from "@ajar/core/check-in/week";
import type { Instant } from "@ajar/core/shared/stamp";
import { LOCALE } from "#words/locale";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The week this device's own calendar is in. */
export function thisWeek(now: Instant): WeekNumber {
  const date = new Date(now);
  return weekOfDay(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}

/** A week by its Monday: "2 March", with the year where it is asked for. */
export function mondayName(week: WeekNumber, year: "with-year" | "no-year" = "no-year"): string {
  return new Date(mondayOf(week) * DAY_MS).toLocaleDateString(LOCALE, {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    ...(year === "with-year" ? { year: "numeric" } : {}),
  });
}
