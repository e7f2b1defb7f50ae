import { canonicalOf, sameJson } from "../shared/json.ts";
import type { FactId } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { Fact } from "./entry.ts";

/**
 * The union of two journals, in stamp order. My facts and anyone else's come in by this one door. `mine` is a journal,
 * that is, empty or an answer of `merge`; `theirs` may be any facts in any order. When nothing is new, `mine` itself
 * comes back. Should one id ever carry two contents, the one whose canonical JSON comes first stands, on every device.
 */
export function merge(mine: readonly Fact[], theirs: readonly Fact[]): readonly Fact[] {
  const fresh = byIdOf(theirs);
  const yielding = new Set<Fact>();
  for (const fact of fresh.size === 0 ? [] : mine) {
    const other = fresh.get(fact.id);
    if (other === undefined) continue;
    if (standingOf(fact, other) === fact) fresh.delete(fact.id);
    else yielding.add(fact);
  }
  if (fresh.size === 0) return mine;
  const kept = yielding.size === 0 ? mine : mine.filter((fact) => !yielding.has(fact));
  return woven(kept, [...fresh.values()].toSorted(byStamp));
}

/** Facts of `theirs` whose id stands in `mine` with another content: a sign that a copy of a device went its own way. */
export function differing(mine: readonly Fact[], theirs: readonly Fact[]): readonly Fact[] {
  const known = new Map(mine.map((fact) => [fact.id, fact]));
  return theirs.filter((fact) => !sameJson(known.get(fact.id) ?? fact, fact));
}

/** Of two facts with one id, the one that stands; the first when they hold the same. */
function standingOf(mine: Fact, theirs: Fact): Fact {
  return sameJson(mine, theirs) || canonicalOf(mine) < canonicalOf(theirs) ? mine : theirs;
}

function byIdOf(facts: readonly Fact[]): Map<FactId, Fact> {
  const byId = new Map<FactId, Fact>();
  for (const fact of facts) {
    const other = byId.get(fact.id);
    byId.set(fact.id, other === undefined ? fact : standingOf(other, fact));
  }
  return byId;
}

/** How many of `facts`, which are in stamp order, come before `fact`. */
function placeOf(fact: Fact, facts: readonly Fact[]): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = facts[middle];
    if (other !== undefined && byStamp(other, fact) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two lists in stamp order as one. What comes before the first of `fresh` is copied, not compared. */
function woven(kept: readonly Fact[], fresh: readonly Fact[]): readonly Fact[] {
  const [first] = fresh;
  if (first === undefined) return kept;
  let next = placeOf(first, kept);
  const all = kept.slice(0, next);
  for (const fact of fresh) {
    for (let old = kept[next]; old !== undefined && byStamp(old, fact) < 0; old = kept[next]) {
      all.push(old);
      next += 1;
    }
    all.push(fact);
  }
  return next === kept.length ? all : all.concat(kept.slice(next));
}
