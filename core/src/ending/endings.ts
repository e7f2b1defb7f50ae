import type { Fact } from "../journal/entry.ts";
import { byStamp } from "../shared/stamp.ts";
import { AGES } from "../story/stories.ts";
import type { EndingNoted } from "./facts.ts";

function placeOf({ age }: EndingNoted): number {
  return age === null ? AGES.length : AGES.indexOf(age);
}

/** The endings in the order of a life; one without an age comes last. Within an age, in the order they were noted. */
export function endingsOf(facts: readonly Fact[]): readonly EndingNoted[] {
  return facts
    .filter((fact) => fact.kind === "ending-noted")
    .toSorted(byStamp)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}
