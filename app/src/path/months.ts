import type { Fact } from "@ajar/core/journal/entry";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";

/** How many tries were looked back on in one month of this device's calendar; `from` is its first day. */
export interface Month {
  readonly from: Instant;
  readonly count: number;
}

/** Steps looked back on, month by month, latest first. Months without any are not listed: they are no gap. */
export function lookBacksByMonth(facts: readonly Fact[]): readonly Month[] {
  const firsts = facts
    .filter((fact) => fact.kind === "outcome-logged")
    .map(({ at }) => new Date(new Date(at.ms).getFullYear(), new Date(at.ms).getMonth(), 1).getTime());
  return [...Map.groupBy(firsts, (first) => first)]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([first, all]) => {
      const from = parseInstant(first);
      return from === null ? [] : [{ from, count: all.length }];
    });
}
