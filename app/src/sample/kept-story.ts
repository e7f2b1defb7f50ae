import type { SelfCheck } from "@ajar/core/line/line-words";
import type { AgeBand } from "@ajar/core/story/facts";
import type { ValueDraft } from "@ajar/core/values/weigh-values";
import type { SamplePerson, SampleStoryMoment, SampleWeek } from "#words/sample";

/** How a week was; its line is in `words/`. Days are before the end. */
export interface SampleWeekPlan {
  readonly week: SampleWeek;
  readonly day: number;
  readonly hard: number;
  readonly moved: number;
  readonly felt?: {
    readonly with: SamplePerson;
    readonly understood: number | null;
    readonly valued: number | null;
    readonly caredFor: number | null;
  };
}

/** Seven weeks looked at. The fifth is a rest. */
export const WEEKS: readonly SampleWeekPlan[] = [
  { week: "first", day: 54.5, hard: 62, moved: 35 },
  { week: "second", day: 47.5, hard: 58, moved: 42, felt: { with: "bo", understood: 55, valued: 60, caredFor: null } },
  { week: "third", day: 40.5, hard: 66, moved: 30 },
  { week: "fourth", day: 33.5, hard: 55, moved: 48 },
  { week: "sixth", day: 19.5, hard: 57, moved: 55, felt: { with: "sam", understood: 40, valued: null, caredFor: 60 } },
  { week: "seventh", day: 12.5, hard: 60, moved: 50 },
  { week: "eighth", day: 5.5, hard: 48, moved: 58, felt: { with: "bo", understood: 65, valued: 62, caredFor: 70 } },
];

interface SampleCircles {
  readonly day: number;
  readonly with: SamplePerson;
  readonly now: number;
  readonly wished: number;
}

export const CIRCLES: readonly SampleCircles[] = [
  { day: 52.4, with: "bo", now: 28, wished: 45 },
  { day: 45.3, with: "sam", now: 15, wished: 40 },
  { day: 12.2, with: "bo", now: 36, wished: 45 },
  { day: 5.2, with: "sam", now: 24, wished: 40 },
];

/** Three questions about company, twice. */
export const COMPANY = [
  { day: 43.6, answers: { "ucla-3.companionship": 2, "ucla-3.left-out": 2, "ucla-3.isolated": 2 } },
  { day: 15.4, answers: { "ucla-3.companionship": 2, "ucla-3.left-out": 1, "ucla-3.isolated": 2 } },
] as const;

export const STORY: readonly { readonly moment: SampleStoryMoment; readonly age: AgeBand }[] = [
  { moment: "hamster", age: "6-11" },
  { moment: "bus", age: "12-17" },
  { moment: "flat", age: "18-29" },
];

export const VALUES: readonly ValueDraft[] = [
  { value: "value.honesty", importance: 9, lived: 5 },
  { value: "value.freedom", importance: 8, lived: 8 },
  { value: "value.patience", importance: 7, lived: 6 },
];

/** Three quarters of an hour in milliseconds. */
export const PAUSED_MS = 45 * 60_000;

/** All six answered no: the line is on one's own side. */
export const LINE_CHECK: SelfCheck = {
  watch: "no",
  "cut-off": "no",
  punish: "no",
  threaten: "no",
  "trade-in-sex": "no",
  "money-or-phone": "no",
};
