import type { Setting } from "../person/facts.ts";
import type { Depth, Distress, Likelihood, Severity } from "../shared/scale.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";

/** The eight areas of closeness a step can belong to. */
export type Area = "feelings" | "needs" | "past" | "affection" | "dependence" | "appreciation" | "conflict" | "future";

/** A name in the content library, such as `step.feelings.1.one-true-word`. Ids are never reused. */
export type ContentId = string;

/** What a step is, in the words it had when planned or last edited. */
export interface StepWords {
  /** 1 to 400 characters, trimmed. */
  readonly title: string;
  readonly area: Area;
  readonly depth: Depth;
  readonly setting: Setting;
  /** Who it is with, or `null` when no one is named. */
  readonly person: FactId | null;
}

/** A step was taken up: from the library, or in a person's own words. */
export interface StepPlanned extends Stamp, StepWords {
  readonly kind: "step-planned";
  /** The library step it came from, or `null` for an own step. */
  readonly source: ContentId | null;
  /** How hard it looked when chosen, or `null` when not asked. */
  readonly rating: Distress | null;
}

/** The same step in other words. Not possible once sealed. */
export interface StepEdited extends Stamp, StepWords {
  readonly kind: "step-edited";
  readonly step: FactId;
}

/** What a person feared, closed until they look back. A seal with only `howBad` is whole. The wording locks here. */
export interface PredictionSealed extends Stamp {
  readonly kind: "prediction-sealed";
  readonly step: FactId;
  /** The written fear, 1 to 1,000 characters, or `null` when nothing was written. */
  readonly wording: string | null;
  /** How likely the written fear is; `null` exactly when nothing was written or it was left open. */
  readonly likely: Likelihood | null;
  /** How badly it might go, or `null` when left open. At least one of `wording` and `howBad` is there. */
  readonly howBad: Severity | null;
  /** Safety behaviours the person means to leave out: ids from content, or own words. */
  readonly leavingOut: readonly string[];
}

/** Whether the sealed wording came true, judged against that wording. */
export type CameTrue = "no" | "partly" | "yes";

/** What to do after looking back. */
export type NextWish = "smaller" | "same" | "next" | "rest";

/** What happened when a step was done. Trying a step again is the practice, so a step may have several. */
export interface OutcomeLogged extends Stamp {
  readonly kind: "outcome-logged";
  readonly step: FactId;
  /** The seal that this outcome opens, or `null` when nothing was sealed. */
  readonly prediction: FactId | null;
  /** What happened, in the person's words; may be empty. Asked before any number. */
  readonly happened: string;
  /** What was expected and did not happen; may be empty. */
  readonly surprise: string;
  /** `null` when nothing was written before, or it was left open. */
  readonly cameTrue: CameTrue | null;
  /** How hard it was. */
  readonly felt: Distress;
  /** How bad it was, or `null` when left open. */
  readonly howBad: Severity | null;
  /** "Did their response hurt?" Not the same as the fear coming true. */
  readonly hurt: "yes" | "no";
  /** What made it safer: ids from content, or own words. */
  readonly madeSafer: readonly string[];
  /** A feeling word's id, or `null`. */
  readonly feeling: ContentId | null;
  /** One line learned; may be empty. */
  readonly learned: string;
  /** How likely the same fear looks next time, or `null`. */
  readonly likelyNext: Likelihood | null;
  readonly next: NextWish;
}

/** The step was let go. A whole answer. If it was sealed, the seal is kept with it. */
export interface StepSetAside extends Stamp {
  readonly kind: "step-set-aside";
  readonly step: FactId;
}

/** Three were looked at and none was near enough (`algorithms.md` §1). */
export interface NoStepFitted extends Stamp {
  readonly kind: "no-step-fitted";
}

/** The person put a step away for another day. Changes no rule; it lets Now stay quiet until `until`. */
export interface StepPostponed extends Stamp {
  readonly kind: "step-postponed";
  readonly step: FactId;
  readonly until: Instant;
}

export type StepFact =
  | StepPlanned
  | StepEdited
  | PredictionSealed
  | OutcomeLogged
  | StepSetAside
  | NoStepFitted
  | StepPostponed;
