import type { Fact } from "@ajar/core/journal/entry";
import { momentsOf } from "@ajar/core/moment/moments";
import type { Instant } from "@ajar/core/shared/stamp";
import { argumentLately, strongMomentOf } from "@ajar/core/step/stop-rules";

/** Whether an argument of 70 or more was noted within two hours (stop rule S5): then a Pause is offered, and no Talk. */
export function heatedLately(facts: readonly Fact[], now: Instant): boolean {
  const strong = momentsOf(facts).map(({ words }) => strongMomentOf(words));
  return argumentLately(
    strong.filter((moment) => moment !== null),
    now,
  );
}
