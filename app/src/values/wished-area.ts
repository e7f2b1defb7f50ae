import { valueWords } from "@ajar/content/en/values";
import type { Step } from "@ajar/content/schema";
import type { Fact } from "@ajar/core/journal/entry";
import type { Area } from "@ajar/core/step/facts";
import { areaWishedOf } from "@ajar/core/values/values";

const AREAS = new Map(valueWords.map(({ id, areas }) => [id, areas]));

/** The area of steps that the widest gap speaks for, or `null` when no value has one. */
export function wishedArea(facts: readonly Fact[]): Area | null {
  return areaWishedOf(facts, AREAS);
}

/** The steps of one area; all of them without one. The rule then chooses among these as it always does. */
export function inArea(steps: readonly Step[], area: Area | null): readonly Step[] {
  return area === null ? steps : steps.filter((step) => step.area === area);
}
