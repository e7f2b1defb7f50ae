import type { FeelingAnswer } from "../moment/facts.ts";
import type { Belief } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** A thinking habit from content, or one a person named in their own words. */
export type HabitAnswer = { readonly habit: ContentId } | { readonly own: string };

/** What speaks on one side. Two lines or more are enough; with fewer the person said "not enough yet". */
export interface Evidence {
  /** Up to six lines of 1 to 400 characters. */
  readonly lines: readonly string[];
  readonly enough: "yes" | "not-yet";
}

/** What a thought holds. Only the thought itself is needed. */
export interface ThoughtWords {
  /** What a camera saw; may be empty. */
  readonly saw: string;
  readonly feeling: FeelingAnswer | null;
  /** The thought, 1 to 400 characters. */
  readonly thought: string;
  /** How far it was believed at first, or `null` when left open. */
  readonly belief: Belief | null;
  readonly habit: HabitAnswer | null;
  readonly supports: Evidence;
  readonly against: Evidence;
  /** A fairer way to say it; empty when the person is not sure yet. */
  readonly fairer: string;
  /** How far the first thought was believed afterwards, or `null` when left open. */
  readonly beliefAfter: Belief | null;
  readonly feelingNow: FeelingAnswer | null;
}

/** A thought was weighed. */
export interface ThoughtChecked extends Stamp, ThoughtWords {
  readonly kind: "thought-checked";
}

/** The same thought, weighed again or put in other words. */
export interface ThoughtEdited extends Stamp, ThoughtWords {
  readonly kind: "thought-edited";
  readonly thoughtId: FactId;
}

export type ThoughtFact = ThoughtChecked | ThoughtEdited;
