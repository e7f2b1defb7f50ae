import type { Instant } from "@ajar/core/shared/stamp";
import { LOCALE } from "#words/locale";
import { words } from "#words/moment";

const DAY_MS = 86_400_000;

/** Days between two instants on this device's calendar; a day with a changed clock still counts as one. */
function daysBetween(earlier: Date, later: Date): number {
  const noon = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), 12);
  return Math.round((noon(later) - noon(earlier)) / DAY_MS);
}

/** The day in words, seen from `now`: Today, Yesterday, a weekday within the week, then the date; the year when it differs. */
export function dayNameOf(at: Instant, now: Instant): string {
  const day = new Date(at);
  const today = new Date(now);
  const ago = daysBetween(day, today);
  if (ago === 0) return words.list.today;
  if (ago === 1) return words.list.yesterday;
  if (ago > 1 && ago < 7) return day.toLocaleDateString(LOCALE, { weekday: "long" });
  const year = day.getFullYear() === today.getFullYear() ? {} : ({ year: "numeric" } as const);
  return day.toLocaleDateString(LOCALE, { day: "numeric", month: "long", ...year });
}
