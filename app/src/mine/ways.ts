import type { Fact } from "@ajar/core/journal/entry";
import { peopleOf } from "@ajar/core/person/people";
import { words as path } from "#words/path";
import { words as summary } from "#words/summary";
import { words as pack } from "#words/pack";
import { words as counts } from "#words/counts";
import { words as checkIn } from "#words/check-in";
import { words as therapy } from "#words/therapy";
import { words as letter } from "#words/letter";
import { words as loop } from "#words/loop";
import { words as person } from "#words/person";
import { words as protection } from "#words/protection";
import { words as story } from "#words/story";
import { words as thought } from "#words/thought";
import { words as values } from "#words/values";
import type { ScreenName } from "../addresses.ts";
import type { IconName } from "../ui/icon-name.ts";

/** Where a way in stands: what I write, how I am doing, what I say to myself. A group without ways is not drawn. */
export const WAY_GROUPS = ["write", "doing", "kind"] as const;

export type WayGroup = (typeof WAY_GROUPS)[number];

/** A way into one part of Mine. */
export interface WayIn {
  readonly screen: ScreenName;
  readonly group: WayGroup;
  readonly icon: IconName;
  readonly title: string;
  /** One short line on what is behind it. It may be read out of the journal; it counts nothing that was done. */
  readonly detail: (facts: readonly Fact[]) => string;
}

/** Every way in, in the order it stands in. One entry a part; its words come from the part's own words. */
export const WAYS: readonly WayIn[] = [
  { screen: "thoughts", group: "write", icon: "thought", title: thought.way.title, detail: () => thought.way.detail },
  { screen: "stories", group: "write", icon: "edit", title: story.way.title, detail: () => story.way.detail },
  { screen: "loops", group: "write", icon: "round", title: loop.way.title, detail: () => loop.way.detail },
  {
    screen: "people",
    group: "write",
    icon: "ours",
    title: person.title,
    detail: (facts) => person.way([...peopleOf(facts).values()].map(({ label }) => label)),
  },
  { screen: "doing", group: "doing", icon: "round", title: checkIn.way.title, detail: () => checkIn.way.detail },
  { screen: "path", group: "doing", icon: "path", title: path.way.title, detail: () => path.way.detail },
  { screen: "counts", group: "doing", icon: "dashes", title: counts.way.title, detail: () => counts.way.detail },
  { screen: "therapy", group: "doing", icon: "talk", title: therapy.way.title, detail: () => therapy.way.detail },
  { screen: "summary", group: "doing", icon: "print", title: summary.way.title, detail: () => summary.way.detail },
  { screen: "packs", group: "doing", icon: "plus", title: pack.way.title, detail: () => pack.way.detail },
  { screen: "letters", group: "kind", icon: "lock", title: letter.way.title, detail: () => letter.way.detail },
  { screen: "values", group: "kind", icon: "dot", title: values.way.title, detail: () => values.way.detail },
  {
    screen: "protections",
    group: "kind",
    icon: "key",
    title: protection.way.title,
    detail: () => protection.way.detail,
  },
];
