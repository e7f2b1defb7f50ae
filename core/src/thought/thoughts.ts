import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { ThoughtFact, ThoughtWords } from "./facts.ts";

/** A thought as it was last weighed. */
export interface Thought {
  readonly id: FactId;
  readonly words: ThoughtWords;
  /** When it was first weighed. */
  readonly checkedAt: Instant;
}

/** From this belief on, a thought that was weighed may be worth a step: 0 to 100. */
const STILL_BELIEVED = 50;

function wordsOf(fact: ThoughtFact): ThoughtWords {
  const { saw, feeling, thought, belief, habit, supports, against, fairer, beliefAfter, feelingNow } = fact;
  return { saw, feeling, thought, belief, habit, supports, against, fairer, beliefAfter, feelingNow };
}

/** Reads the thoughts out of the journal, the one first weighed last in front. An edit whose thought is missing is left out. */
export const thoughtsOf: (facts: readonly Fact[]) => readonly Thought[] = once((facts) => {
  const checked = facts.filter((fact) => fact.kind === "thought-checked").toSorted(byStamp);
  const edited = facts.filter((fact) => fact.kind === "thought-edited").toSorted(byStamp);
  const latest = new Map(edited.map((fact) => [fact.thoughtId, fact]));
  return checked
    .toReversed()
    .map((fact) => ({ id: fact.id, words: wordsOf(latest.get(fact.id) ?? fact), checkedAt: fact.at.ms }));
});

/** The person's own names for thinking habits, each once, the latest used in front. */
export function ownHabitsOf(facts: readonly Fact[]): readonly string[] {
  const named = thoughtsOf(facts).flatMap(({ words: { habit } }) =>
    habit !== null && "own" in habit ? [habit.own] : [],
  );
  return [...new Set(named)];
}

/** Whether a thought is still believed enough after weighing to be worth a step. One left open counts as it was before. */
export function isStillBelieved({ belief, beliefAfter }: Pick<ThoughtWords, "belief" | "beliefAfter">): boolean {
  return (beliefAfter ?? belief ?? 0) >= STILL_BELIEVED;
}
