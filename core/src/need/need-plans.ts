import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { NeedWords } from "./facts.ts";

/** One need of mine as it is looked after now. */
export interface NeedPlan {
  readonly id: FactId;
  readonly words: NeedWords;
  readonly plannedAt: Instant;
}

/** Reads my own needs out of the journal, in the order they were written down. The latest words count. */
export const needPlansOf: (facts: readonly Fact[]) => readonly NeedPlan[] = once((facts) => {
  const planned = facts.filter((fact) => fact.kind === "need-planned").toSorted(byStamp);
  const replanned = facts.filter((fact) => fact.kind === "need-replanned").toSorted(byStamp);
  const latestByPlan = new Map(replanned.map((fact) => [fact.plan, fact]));
  return planned.map((fact): NeedPlan => {
    const { need, myself, elsewhere } = latestByPlan.get(fact.id) ?? fact;
    return { id: fact.id, words: { need, myself, elsewhere }, plannedAt: fact.at.ms };
  });
});
