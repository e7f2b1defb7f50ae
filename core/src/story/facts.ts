import type { Distress } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";

/** How deep a person wants to go today. It decides what is asked, and nothing else. */
export type StoryDial = "light" | "middle" | "deep";

/** About how old someone was. Years would ask for more than is needed. */
export type AgeBand = "under-6" | "6-11" | "12-17" | "18-29" | "30-49" | "50-on";

/** A moment that taught something about being close. Every part may be left open, but not all of them. */
export interface StoryMomentWords {
  readonly age: AgeBand | null;
  /** Who was there, in own words; may be empty, at most 60 characters. */
  readonly who: string;
  /** What happened; this and the next four may be empty, at most 1,500 characters each. */
  readonly happened: string;
  /** What I concluded. */
  readonly concluded: string;
  /** How it protected me. */
  readonly protects: string;
  /** What it costs now. */
  readonly costs: string;
  /** One time it was not like that. */
  readonly exception: string;
}

/** A story was begun. Its moments are facts of their own, so that stopping anywhere keeps what was told. */
export interface StoryBegun extends Stamp {
  readonly kind: "story-begun";
  readonly dial: StoryDial;
}

/** One moment of a story was told. A moment told anew is a new fact; the earlier one is erased. */
export interface StoryMomentTold extends Stamp, StoryMomentWords {
  readonly kind: "story-moment-told";
  readonly story: FactId;
}

/** A story came to its end for now: the old rule it left behind, and how hard it was. */
export interface StoryEnded extends Stamp {
  readonly kind: "story-ended";
  readonly story: FactId;
  /** "If I…, they…", at most 400 characters; empty when no rule showed itself. */
  readonly rule: string;
  /** How hard it is now, or `null` when left open. */
  readonly felt: Distress | null;
}

export type StoryFact = StoryBegun | StoryMomentTold | StoryEnded;
