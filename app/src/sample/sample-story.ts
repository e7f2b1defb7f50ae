import type { CardAnswer } from "@ajar/core/arrival/facts";
import type { MomentDraft } from "@ajar/core/moment/moment-words";
import type { Setting } from "@ajar/core/person/facts";
import type { CameTrue, NextWish } from "@ajar/core/step/facts";
import type { StepDraft } from "@ajar/core/step/plan-step";
import type { SampleMoment, SamplePerson, SampleStep } from "#words/sample";

/** Where the three stand, and how many days before the end they were named. */
export const PEOPLE: Readonly<Record<SamplePerson, { readonly day: number; readonly setting: Setting }>> = {
  bo: { day: 55.35, setting: "friend" },
  aunt: { day: 51.2, setting: "family" },
  sam: { day: 53, setting: "date" },
};

/** The answers of the first visit. */
export const CARDS: Readonly<Record<string, CardAnswer>> = {
  "recognition.mine.fine": "me",
  "recognition.mine.cannot-stay": "not-me",
  "recognition.mine.three-days-alone": "sometimes",
  "recognition.mine.the-catch": "not-me",
  "recognition.mine.the-sofa": "me",
  "recognition.mine.go-quiet": "me",
};

/** How a sample step ended: looked back on, let go, or still sealed. Days are before the end. */
type SampleEnd =
  | {
      readonly kind: "looked-back";
      readonly day: number;
      readonly howBad: number;
      readonly felt: number;
      readonly cameTrue: CameTrue | null;
      readonly hurt: "yes" | "no";
      readonly madeSafer: readonly string[];
      readonly next: NextWish;
    }
  | { readonly kind: "set-aside"; readonly day: number }
  | { readonly kind: "open" };

/** The numbers of a sample step; its words are in `words/`. */
export interface SampleStepPlan extends Pick<StepDraft, "area" | "depth"> {
  readonly step: SampleStep;
  readonly with: SamplePerson;
  /** When it was taken up and sealed. */
  readonly day: number;
  readonly rating: number;
  readonly howBad: number;
  readonly likely: number | null;
  readonly end: SampleEnd;
}

const fine = { kind: "looked-back", hurt: "no", madeSafer: [], cameTrue: "no", next: "next" } as const;

/** Seven looked back on, two of them harder than feared; one let go; one sealed. The fifth week is a rest. */
export const STEPS: readonly SampleStepPlan[] = [
  {
    step: "oneWord",
    with: "bo",
    area: "feelings",
    depth: 1,
    day: 55.3,
    rating: 40,
    howBad: 55,
    likely: 50,
    end: { ...fine, day: 55, howBad: 15, felt: 38 },
  },
  {
    step: "dish",
    with: "aunt",
    area: "appreciation",
    depth: 1,
    day: 51,
    rating: 25,
    howBad: 30,
    likely: null,
    end: { ...fine, day: 49.2, howBad: 10, felt: 22, cameTrue: null, madeSafer: ["safety-behaviour.talk-fast"] },
  },
  {
    step: "tenMinutes",
    with: "sam",
    area: "needs",
    depth: 2,
    day: 46.1,
    rating: 55,
    howBad: 72,
    likely: 65,
    end: { ...fine, day: 44, howBad: 31, felt: 52 },
  },
  {
    step: "lowWeek",
    with: "bo",
    area: "feelings",
    depth: 3,
    day: 40,
    rating: 60,
    howBad: 48,
    likely: 40,
    end: { ...fine, day: 38.2, howBad: 60, felt: 70, cameTrue: "yes", hurt: "yes", next: "smaller" },
  },
  {
    step: "thinking",
    with: "sam",
    area: "affection",
    depth: 1,
    day: 33.2,
    rating: 35,
    howBad: 40,
    likely: 45,
    end: { ...fine, day: 32.1, howBad: 14, felt: 30, madeSafer: ["safety-behaviour.text-instead"], next: "rest" },
  },
  {
    step: "stung",
    with: "sam",
    area: "conflict",
    depth: 3,
    day: 20,
    rating: 58,
    howBad: 66,
    likely: 55,
    end: { ...fine, day: 17.1, howBad: 25, felt: 60, cameTrue: "partly", next: "same" },
  },
  {
    step: "moved",
    with: "aunt",
    area: "past",
    depth: 2,
    day: 13.2,
    rating: 45,
    howBad: 35,
    likely: 50,
    end: { ...fine, day: 11, howBad: 52, felt: 48, cameTrue: "yes", next: "rest" },
  },
  {
    step: "drill",
    with: "bo",
    area: "dependence",
    depth: 2,
    day: 12,
    rating: 50,
    howBad: 45,
    likely: 55,
    end: { kind: "set-aside", day: 9 },
  },
  {
    step: "help",
    with: "bo",
    area: "dependence",
    depth: 3,
    day: 2.1,
    rating: 52,
    howBad: 58,
    likely: 60,
    end: { kind: "open" },
  },
];

/** What a sample moment holds; its note is in `words/`. */
export interface SampleMomentPlan extends Partial<Omit<MomentDraft, "happenedAt" | "note" | "person">> {
  readonly moment: SampleMoment;
  readonly day: number;
  readonly with?: SamplePerson;
}

const calm = { urge: "none" } as const;

export const MOMENTS: readonly SampleMomentPlan[] = [
  {
    moment: "dinner",
    day: 52.9,
    with: "sam",
    pattern: "pattern.go-quiet",
    urge: "leave",
    did: "stayed",
    body: "body-cue.chest-tight",
    feeling: { word: "feeling.uneasy" },
    strength: 60,
  },
  { moment: "bus", day: 48, with: "bo", pattern: "pattern.joke", urge: "joke", did: "away", feeling: "not-yet" },
  {
    moment: "cooked",
    day: 43,
    with: "aunt",
    ...calm,
    did: "towards",
    body: "body-cue.hands-warm",
    feeling: { word: "feeling.calm" },
    strength: 30,
  },
  {
    moment: "door",
    day: 38,
    with: "bo",
    pattern: "pattern.pull-away",
    urge: "leave",
    did: "away",
    body: "body-cue.belly-cold",
    feeling: { word: "feeling.stung" },
    strength: 65,
  },
  { moment: "walk", day: 31, with: "sam", ...calm, did: "stayed", body: "body-cue.all-over-loose" },
  {
    moment: "dishes",
    day: 19,
    with: "sam",
    pattern: "pattern.defend",
    urge: "push-away",
    did: "stayed",
    body: "body-cue.throat-tight",
    feeling: { word: "feeling.frustrated" },
    strength: 55,
  },
  {
    moment: "shelf",
    day: 10,
    with: "bo",
    pattern: "pattern.do-everything",
    urge: "none",
    did: "away",
    body: "body-cue.all-over-heavy",
    feeling: { word: "feeling.let-down" },
    strength: 40,
  },
  { moment: "asked", day: 5, with: "bo", pattern: "pattern.joke", urge: "go-quiet", did: "away", feeling: "not-yet" },
  {
    moment: "table",
    day: 3,
    with: "sam",
    urge: "leave",
    did: "stayed",
    body: "body-cue.chest-tight",
    feeling: { word: "feeling.uneasy" },
    strength: 50,
  },
  {
    moment: "bench",
    day: 1,
    with: "sam",
    ...calm,
    did: "stayed",
    body: "body-cue.hands-warm",
    feeling: { word: "feeling.at-ease" },
  },
];
