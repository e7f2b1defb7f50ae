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
  const { brings } = arrivalOf(facts);
  const forBoth = brings === "theirs" || brings === "both";
  const tried = [...ladderOf(facts).steps.values()].filter((step) => step.tries.length > 0);
  const done = new Set(tried.map((step) => step.source));
  const fitting = STEPS.filter(
    (step) => (step.audience !== "partner" || forBoth) && step.prerequisites.every((id) => done.has(id)),
  );
  // Whoever came for someone they love begins on their own side of it: with what they themselves can do.
  return brings === "theirs" && tried.length === 0 ? fitting.filter(({ audience }) => audience === "partner") : fitting;
}
