import type { Fact } from "../journal/entry.ts";
import { byStamp } from "../shared/stamp.ts";
import type { Area, ContentId } from "../step/facts.ts";
import type { WeighedValue } from "./facts.ts";

/** The values as they were last weighed; none before that. */
export function valuesOf(facts: readonly Fact[]): readonly WeighedValue[] {
  const weighed = facts.filter((fact) => fact.kind === "values-weighed").toSorted(byStamp);
  return weighed.at(-1)?.values ?? [];
}

/** The value with the widest gap between how much it matters and how far it was lived, or `null` when none has a gap. */
export function widestGapOf(values: readonly WeighedValue[]): WeighedValue | null {
  const gaps = values.filter(({ importance, lived }) => importance > lived);
  // The more important one where two gaps are alike, then the one chosen first.
  const sorted = gaps.toSorted(
    (a, b) => b.importance - b.lived - (a.importance - a.lived) || b.importance - a.importance,
  );
  return sorted[0] ?? null;
}

/** The area of steps that the widest gap speaks for, or `null`. `areas` tells for each value the areas it goes with. */
export function areaWishedOf(facts: readonly Fact[], areas: ReadonlyMap<ContentId, readonly Area[]>): Area | null {
  const widest = widestGapOf(valuesOf(facts));
  return widest === null ? null : (areas.get(widest.value)?.[0] ?? null);
}
