import type { Fact } from "@ajar/core/journal/entry";
import { peopleOf } from "@ajar/core/person/people";
import { words as mine } from "#words/mine";
import { words as moment } from "#words/moment";
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
import { words as step } from "#words/step";
import { words as story } from "#words/story";
import { words as thought } from "#words/thought";
import { words as values } from "#words/values";
import type { ScreenName } from "../addresses.ts";
import type { IconName } from "../ui/icon-name.ts";

/** Where a way in stands among those to begin: what I write, what I look at, what I say to myself. */
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
  /** The facts that put something behind it. None where there is something to read, or to make anew each time. */
  readonly begunBy: readonly Fact["kind"][];
}

const said = ({ title, detail }: { readonly title: string; readonly detail: string }) => ({
  title,
  detail: () => detail,
});

/** Every way in, in the order it stands in. One entry a part; its words come from the part's own words. */
export const WAYS: readonly WayIn[] = [
  {
    screen: "moments",
    group: "write",
    icon: "edit",
    title: mine.moments.title,
    detail: () => moment.list.empty,
    begunBy: ["moment-logged"],
  },
  {
    screen: "steps",
    group: "write",
    icon: "step",
    title: mine.steps.title,
    detail: () => mine.steps.empty,
    begunBy: ["step-planned"],
  },
  {
    screen: "thoughts",
    group: "write",
    icon: "thought",
    ...said(thought.way),
    begunBy: ["thought-checked"],
  },
  {
    screen: "stories",
    group: "write",
    icon: "story",
    ...said(story.way),
    begunBy: ["story-begun", "ending-noted", "writing-kept"],
  },
  {
    screen: "loops",
    group: "write",
    icon: "loop",
    ...said(loop.way),
    begunBy: ["loop-drawn"],
  },
  {
    screen: "people",
    group: "write",
    icon: "label",
    title: person.title,
    detail: (facts) => person.way([...peopleOf(facts).values()].map(({ label }) => label)),
    begunBy: ["person-named"],
  },
  {
    screen: "picture",
    group: "doing",
    icon: "picture",
    title: mine.picture.title,
    detail: () => step.picture.empty,
    begunBy: ["outcome-logged"],
  },
  {
    screen: "doing",
    group: "doing",
    icon: "doing",
    ...said(checkIn.way),
    begunBy: ["check-in-answered", "closeness-drawn", "questionnaire-answered"],
  },
  {
    screen: "path",
    group: "doing",
    icon: "path",
    ...said(path.way),
    begunBy: ["path-begun", "prediction-sealed"],
  },
  {
    screen: "counts",
    group: "doing",
    icon: "counts",
    ...said(counts.way),
    begunBy: ["moment-logged"],
  },
  {
    screen: "therapy",
    group: "doing",
    icon: "therapy",
    ...said(therapy.way),
    begunBy: [],
  },
  {
    screen: "summary",
    group: "doing",
    icon: "page",
    ...said(summary.way),
    begunBy: [],
  },
  {
    screen: "packs",
    group: "doing",
    icon: "pack",
    ...said(pack.way),
    begunBy: ["pack-added"],
  },
  {
    screen: "letters",
    group: "kind",
    icon: "letter",
    ...said(letter.way),
    begunBy: ["kind-letter-kept", "letter-sealed"],
  },
  {
    screen: "values",
    group: "kind",
    icon: "compass",
    ...said(values.way),
    begunBy: ["values-weighed"],
  },
  {
    screen: "protections",
    group: "kind",
    icon: "umbrella",
    ...said(protection.way),
    begunBy: ["protection-honoured"],
  },
];

/** What Mine draws itself once there is something in it. */
const DRAWN: ReadonlySet<ScreenName> = new Set<ScreenName>(["moments", "steps", "picture"]);

/** The ways with something of one's own behind them, without what Mine draws itself; and the rest, to begin at any time. */
export function waysOf(facts: readonly Fact[]): {
  readonly begun: readonly WayIn[];
  readonly toBegin: readonly WayIn[];
} {
  const kinds = new Set(facts.map(({ kind }) => kind));
  const isBegun = ({ begunBy }: WayIn): boolean => begunBy.some((kind) => kinds.has(kind));
  return {
    begun: WAYS.filter((way) => isBegun(way) && !DRAWN.has(way.screen)),
    toBegin: WAYS.filter((way) => !isBegun(way)),
  };
}
