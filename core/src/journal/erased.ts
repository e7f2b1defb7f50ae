import type { FactId } from "../shared/stamp.ts";
import type { Fact } from "./entry.ts";
import { ownerOf } from "./owner.ts";

/**
 * The facts that views may read: all but those that were erased and those that belong to an erased item, which another
 * device may have written before it knew. When nothing was erased, `facts` itself comes back.
 */
export function standing(facts: readonly Fact[]): readonly Fact[] {
  const gone = new Set(facts.filter((fact) => fact.kind === "item-erased").map((erased) => erased.item));
  if (gone.size === 0) return facts;
  return facts.filter((fact) => {
    const owner = ownerOf(fact);
    return !gone.has(fact.id) && (owner === null || !gone.has(owner));
  });
}

/**
 * Every fact that goes when a person erases `item`: its edits, seals, outcomes, new words and the like, and the item last,
 * so that someone who is interrupted still sees it and can erase the rest. Steps and moments with an erased person
 * stay, and name no one from then on.
 */
export function erasing(facts: readonly Fact[], item: FactId): readonly FactId[] {
  const parts = facts.filter((fact) => ownerOf(fact) === item).map((fact) => fact.id);
  return [...parts.filter((id) => id !== item), item];
}
