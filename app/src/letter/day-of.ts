import type { Instant } from "@ajar/core/shared/stamp";
import { parseInstant } from "@ajar/core/shared/stamp";
import { LOCALE } from "#words/locale";
import { wallTime } from "../step/wall-time.ts";

/** Letters open in the morning: early enough that no one has to stay up for one. */
const OPENS_AT = "06:00";

/** A day in words, with its year: letters may wait for long. */
export function dayOf(at: Instant): string {
  return new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long", year: "numeric" });
}

/** When a letter opens: so many days from `now`, or on a date ("2027-03-04") of this device's calendar; `null` without one. */
export function opensAtOf(when: string, date: string, now: Instant): Instant | null {
  if (when !== "other") return wallTime(now, Number(when), OPENS_AT);
  return /^\d{4,}-\d\d-\d\d$/.test(date) ? parseInstant(new Date(`${date}T${OPENS_AT}`).getTime()) : null;
}
