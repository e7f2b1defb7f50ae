import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { TrialSet } from "./facts.ts";

/** The two guesses beside each step. Two devices may each set some while apart: the first ones stand. */
export const trialsOf: (facts: readonly Fact[]) => ReadonlyMap<FactId, TrialSet> = once((facts) => {
  const set = facts.filter((fact) => fact.kind === "trial-set").toSorted(byStamp);
  return new Map(set.toReversed().map((trial) => [trial.step, trial]));
});

/** The trials that came out of one thought or story, in the order they were set. */
export function trialsAbout(facts: readonly Fact[], about: FactId): readonly TrialSet[] {
  return [...trialsOf(facts).values()].filter((trial) => trial.about === about).toSorted(byStamp);
}
