import type { Fact } from "../journal/entry.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { MomentFact, MomentLogged, MomentWords } from "./facts.ts";
import { once } from "../shared/once.ts";

/** A moment as it was last told. */
export interface Moment {
  readonly id: FactId;
  readonly words: MomentWords;
  /** When it was first written down. */
  readonly loggedAt: Instant;
}

function wordsOf(fact: MomentFact): MomentWords {
  const { happenedAt, pattern, urge, did, strength, body, feeling, person, note } = fact;
  return { happenedAt, pattern, urge, did, strength, body, feeling, person, note };
}

/**
 * Reads the moments out of the journal, the one that happened last first; of two at one time, the one written down
 * last. The latest telling counts. A telling whose moment is missing is left out, not guessed at.
 */
export const momentsOf: (facts: readonly Fact[]) => readonly Moment[] = once((facts) => {
  const logged = facts.filter((fact) => fact.kind === "moment-logged").toSorted(byStamp);
  const edited = facts.filter((fact) => fact.kind === "moment-edited").toSorted(byStamp);
  const latestByMoment = new Map(edited.map((fact) => [fact.moment, fact]));
  const toldLast = (fact: MomentLogged): Moment => {
    const words = wordsOf(latestByMoment.get(fact.id) ?? fact);
    return { id: fact.id, words, loggedAt: fact.at.ms };
  };
  return logged
    .toReversed()
    .map(toldLast)
    .toSorted((a, b) => b.words.happenedAt - a.words.happenedAt);
});
