import type { Setting } from "../person/facts.ts";
import type { Leave } from "../preference/facts.ts";
import type { Depth } from "../shared/scale.ts";
import type { FactId } from "../shared/stamp.ts";
import type { Area } from "./facts.ts";
import type { Ladder } from "./ladder.ts";

/** What the rule needs to know of a step it might suggest. A step of the library is one; so is an own step. */
export interface Candidate {
  readonly id: string;
  readonly area: Area;
  readonly depth: Depth;
  /** Where it can be done; never empty. */
  readonly settings: readonly Setting[];
  readonly leave: readonly Leave[];
  /** Who an own step is with. Left out for a library step, `null` when no one is named. */
  readonly person?: FactId | null;
}

/** A candidate, and where it is suggested to be done. */
export interface Suggested<C extends Candidate> {
  readonly candidate: C;
  readonly setting: Setting;
}

/** The person's own steps, as candidates to suggest again. What was set aside stays so. */
export function ownCandidatesOf(ladder: Ladder): readonly Candidate[] {
  return [...ladder.steps.values()]
    .filter((step) => step.source === null && step.state !== "set-aside")
    .map(({ id, words }) => ({
      id,
      area: words.area,
      depth: words.depth,
      settings: [words.setting],
      leave: [],
      person: words.person,
    }));
}
