import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { LoopFact, LoopWords } from "./facts.ts";

/** A loop as it was last drawn. */
export interface Loop {
  readonly id: FactId;
  readonly words: LoopWords;
}

function wordsOf({ name, trigger, move, protects, does, exit, exitWords, source }: LoopFact): LoopWords {
  return { name, trigger, move, protects, does, exit, exitWords, source };
}

/** Reads the loops out of the journal, the one first drawn last in front. One redrawn without its loop is left out. */
export const loopsOf: (facts: readonly Fact[]) => readonly Loop[] = once((facts) => {
  const drawn = facts.filter((fact) => fact.kind === "loop-drawn").toSorted(byStamp);
  const redrawn = facts.filter((fact) => fact.kind === "loop-redrawn").toSorted(byStamp);
  const latest = new Map(redrawn.map((fact) => [fact.loop, fact]));
  return drawn.toReversed().map((fact) => ({ id: fact.id, words: wordsOf(latest.get(fact.id) ?? fact) }));
});
