import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { Distress } from "../shared/scale.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { AgeBand, StoryDial, StoryMomentTold, StoryMomentWords } from "./facts.ts";

/** One moment as it stands in its story. */
export interface StoryMoment {
  readonly id: FactId;
  readonly words: StoryMomentWords;
  readonly toldAt: Instant;
}

/** A story with its timeline. */
export interface Story {
  readonly id: FactId;
  readonly begunAt: Instant;
  readonly dial: StoryDial;
  /** The youngest age first; one without an age comes last. Within an age, in the order they were told. */
  readonly moments: readonly StoryMoment[];
  /** The old rule it ended in; empty while there is none. */
  readonly rule: string;
  /** How hard it was at the end, or `null`. */
  readonly felt: Distress | null;
  /** When it was last ended, or `null` while it is open. */
  readonly endedAt: Instant | null;
}

/** The ages in the order of a life. */
export const AGES: readonly AgeBand[] = ["under-6", "6-11", "12-17", "18-29", "30-49", "50-on"];

function placeOf({ age }: StoryMomentWords): number {
  return age === null ? AGES.length : AGES.indexOf(age);
}

function momentOf(fact: StoryMomentTold): StoryMoment {
  const { age, who, happened, concluded, protects, costs, exception } = fact;
  return { id: fact.id, words: { age, who, happened, concluded, protects, costs, exception }, toldAt: fact.at.ms };
}

/** Reads the stories out of the journal, the one begun last first. A moment or an ending whose story is missing is left out. */
export const storiesOf: (facts: readonly Fact[]) => readonly Story[] = once((facts) => {
  const begun = facts.filter((fact) => fact.kind === "story-begun").toSorted(byStamp);
  const told = Map.groupBy(
    facts.filter((fact) => fact.kind === "story-moment-told").toSorted(byStamp),
    (fact) => fact.story,
  );
  const endings = facts.filter((fact) => fact.kind === "story-ended").toSorted(byStamp);
  const ended = new Map(endings.map((fact) => [fact.story, fact]));
  return begun.toReversed().map((fact): Story => {
    const moments = (told.get(fact.id) ?? []).map(momentOf).toSorted((a, b) => placeOf(a.words) - placeOf(b.words));
    const end = ended.get(fact.id);
    return {
      id: fact.id,
      begunAt: fact.at.ms,
      dial: fact.dial,
      moments,
      rule: end?.rule ?? "",
      felt: end?.felt ?? null,
      endedAt: end?.at.ms ?? null,
    };
  });
});
