import type { Fact } from "../journal/entry.ts";
import { safetyRouteOf, type Activity } from "../safety/routes.ts";
import type { FactId, Instant } from "../shared/stamp.ts";

const NOTHING: ReadonlySet<Activity> = new Set();

/** The facts that keep this day light; none on any other day. Erasing them all makes the day as usual again. */
export function lightDayOf(facts: readonly Fact[], day: { readonly from: Instant }): readonly FactId[] {
  return facts.filter(({ kind, at }) => kind === "light-day-begun" && at.ms >= day.from).map(({ id }) => id);
}

/**
 * What is not led to for the rest of this day. A light day holds what the rule for a flashback holds, whatever it was
 * begun for: nothing deep, no writing, no thought to weigh. `from` is the person's own midnight, so it ends by itself.
 */
export function withheldToday(facts: readonly Fact[], day: { readonly from: Instant }): ReadonlySet<Activity> {
  return lightDayOf(facts, day).length > 0 ? safetyRouteOf("unreal").withholds : NOTHING;
}
