import type { Instant } from "@ajar/core/shared/stamp";

/** The part of the day the greeting is for. */
export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

/** The part of the day at `now`, on this device's clock. */
export function partOfDay(now: Instant): PartOfDay {
  const hour = new Date(now).getHours();
  if (hour < 5 || hour >= 23) return "night";
  if (hour < 12) return "morning";
  return hour < 17 ? "afternoon" : "evening";
}
