import type { Fact } from "@ajar/core/journal/entry";
import { withheldToday } from "@ajar/core/light-day/light-day";
import type { Activity } from "@ajar/core/safety/routes";
import type { Instant } from "@ajar/core/shared/stamp";
import { dayStart } from "../step/situation.ts";

/** What is not led to for the rest of the day `now` lies in, on this device's calendar. */
export function withheldAt(facts: readonly Fact[], now: Instant): ReadonlySet<Activity> {
  return withheldToday(facts, { from: dayStart(now) });
}
