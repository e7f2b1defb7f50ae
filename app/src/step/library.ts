import { STEPS } from "@ajar/content/en/steps";
import type { Step } from "@ajar/content/schema";
import { arrivalOf } from "@ajar/core/arrival/arrival";
import type { Fact } from "@ajar/core/journal/entry";
import { ladderOf } from "@ajar/core/step/ladder";

/**
 * The library steps that may be suggested to this person: written for their side of the fear, and with everything
 * that comes before them done. The rule in core does the rest.
 */
export function libraryFor(facts: readonly Fact[]): readonly Step[] {
  const lovesSomeoneAfraid = arrivalOf(facts).brings === "theirs";
  const tried = [...ladderOf(facts).steps.values()].filter((step) => step.tries.length > 0);
  const done = new Set(tried.map((step) => step.source));
  return STEPS.filter(
    (step) => (step.audience !== "partner" || lovesSomeoneAfraid) && step.prerequisites.every((id) => done.has(id)),
  );
}
