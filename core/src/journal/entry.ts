import type { ArrivalFact } from "../arrival/facts.ts";
import type { PackFact } from "../pack/facts.ts";
import type { PathFact } from "../path/facts.ts";
import type { CheckInFact } from "../check-in/facts.ts";
import type { ClosenessFact } from "../closeness/facts.ts";
import type { DeviceFact } from "../device/facts.ts";
import type { HelplineFact } from "../helpline/facts.ts";
import type { MomentFact } from "../moment/facts.ts";
import type { EmpathyFact } from "../empathy/facts.ts";
import type { LineFact } from "../line/facts.ts";
import type { NeedFact } from "../need/facts.ts";
import type { SafePlaceFact } from "../safe-place/facts.ts";
import type { PauseFact } from "../pause/facts.ts";
import type { PersonFact } from "../person/facts.ts";
import type { PreferenceFact } from "../preference/facts.ts";
import type { QuestionnaireFact } from "../questionnaire/facts.ts";
import type { StepFact } from "../step/facts.ts";
import type { StoryFact } from "../story/facts.ts";
import type { WritingFact } from "../writing/facts.ts";
import type { EndingFact } from "../ending/facts.ts";
import type { DayCheckFact } from "../day-check/facts.ts";
import type { LightDayFact } from "../light-day/facts.ts";
import type { LoopFact } from "../loop/facts.ts";
import type { LetterFact } from "../letter/facts.ts";
import type { ValuesFact } from "../values/facts.ts";
import type { ProtectionFact } from "../protection/facts.ts";
import type { ThoughtFact } from "../thought/facts.ts";
import type { TrialFact } from "../trial/facts.ts";
import type { JournalFact, UnknownFact } from "./facts.ts";

/** Everything that can be written down. Facts are past tense, immutable, and the only thing that is stored. */
export type Fact =
  | JournalFact
  | StepFact
  | MomentFact
  | EmpathyFact
  | LineFact
  | NeedFact
  | HelplineFact
  | PauseFact
  | SafePlaceFact
  | PersonFact
  | ArrivalFact
  | PreferenceFact
  | StoryFact
  | WritingFact
  | EndingFact
  | DayCheckFact
  | LightDayFact
  | LoopFact
  | LetterFact
  | ValuesFact
  | ProtectionFact
  | ThoughtFact
  | TrialFact
  | CheckInFact
  | ClosenessFact
  | QuestionnaireFact
  | PathFact
  | PackFact
  | DeviceFact
  | UnknownFact;

/** The fact of one kind: `FactOf<"step-planned">` is `StepPlanned`. */
export type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { readonly kind: Kind }>;

/** Every kind this version of Ajar writes. */
export type KnownKind = Exclude<Fact["kind"], "unknown">;

// An object, so that the compiler asks for a new kind here as soon as it joins the union.
const everyKind: Readonly<Record<KnownKind, true>> = {
  "item-erased": true,
  "backup-made": true,
  "step-planned": true,
  "step-edited": true,
  "prediction-sealed": true,
  "outcome-logged": true,
  "step-set-aside": true,
  "no-step-fitted": true,
  "step-postponed": true,
  "moment-logged": true,
  "moment-edited": true,
  "line-drawn": true,
  "line-redrawn": true,
  "line-reviewed": true,
  "need-planned": true,
  "need-replanned": true,
  "reply-practised": true,
  "safe-place-made": true,
  "pause-called": true,
  "pause-moved": true,
  "pause-ended": true,
  "helpline-kept": true,
  "person-named": true,
  "person-renamed": true,
  "person-left-out": true,
  "suggestions-resumed": true,
  "arrival-noted": true,
  "card-answered": true,
  "arrival-ended": true,
  "preference-set": true,
  "check-in-answered": true,
  "closeness-drawn": true,
  "questionnaire-answered": true,
  "path-begun": true,
  "path-ended": true,
  "pack-added": true,
  "story-begun": true,
  "story-moment-told": true,
  "story-ended": true,
  "writing-kept": true,
  "ending-noted": true,
  "day-check-wished": true,
  "day-check-answered": true,
  "light-day-begun": true,
  "loop-drawn": true,
  "loop-redrawn": true,
  "kind-letter-kept": true,
  "letter-sealed": true,
  "letter-read": true,
  "values-weighed": true,
  "protection-honoured": true,
  "thought-checked": true,
  "thought-edited": true,
  "trial-set": true,
  "device-added": true,
  "device-renamed": true,
  "epoch-begun": true,
  "epoch-shared": true,
};

/** The names of all kinds this version of Ajar writes. */
export const KINDS = Object.keys(everyKind) as readonly KnownKind[];
