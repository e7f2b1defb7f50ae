import type { Fact } from "../journal/entry.ts";
import type { FactId } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { Setting } from "./facts.ts";
import { once } from "../shared/once.ts";

/** Someone in a person's life, as they are called now. */
export interface Person {
  readonly id: FactId;
  readonly label: string;
  readonly setting: Setting;
  /** Whether suggestions leave them out until they are let back in. */
  readonly leftOut: "yes" | "no";
}

/** Everyone by id, in the order they were named. */
export type People = ReadonlyMap<FactId, Person>;

/**
 * Reads the people out of the journal, whatever order the facts come in. The latest word and place count. A fact
 * about someone nobody named is left out, not guessed at.
 */
export const peopleOf: (facts: readonly Fact[]) => People = once((facts) => {
  const named = facts.filter((fact) => fact.kind === "person-named").toSorted(byStamp);
  const people = new Map(
    named.map(({ id, label, setting }): [FactId, Person] => [id, { id, label, setting, leftOut: "no" }]),
  );
  const later = facts
    .filter((fact) => fact.kind === "person-renamed" || fact.kind === "person-left-out")
    .toSorted(byStamp);
  for (const fact of later) {
    const person = people.get(fact.person);
    if (person === undefined) continue;
    if (fact.kind === "person-left-out") people.set(person.id, { ...person, leftOut: fact.leftOut });
    else people.set(person.id, { ...person, label: fact.label, setting: fact.setting });
  }
  return people;
});
