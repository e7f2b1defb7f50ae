import type { Setting } from "../person/facts.ts";
import type { Depth } from "../shared/scale.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { Area } from "../step/facts.ts";

/** A step somebody else proposes. It is on no ladder until the person takes it up. */
export interface PackStep {
  /** 1 to 400 characters. */
  readonly title: string;
  readonly area: Area;
  readonly depth: Depth;
  /** With whom it is meant to be. Absent where the pack does not say: then whoever takes the step does. */
  readonly setting?: Setting;
  /** What to know before reading it; may be empty, at most 200 characters. */
  readonly note: string;
}

/** What a practice pack holds: words, and nothing that runs. */
export interface PackWords {
  /** SHA-256 of the file, 64 lower-case hex digits: the same file is the same pack. */
  readonly hash: string;
  readonly title: string;
  /** Who it is from. */
  readonly by: string;
  readonly language: string;
  readonly licence: string;
  /** Who looked it over, and on which day; both may be empty. */
  readonly reviewer: string;
  readonly reviewed: string;
  readonly steps: readonly PackStep[];
  /** Questions to think about, 1 to 400 characters each. */
  readonly questions: readonly string[];
  /** A note in plain words; may be empty, at most 4,000 characters. */
  readonly words: string;
}

/** A practice pack was added, after its whole content was seen. */
export interface PackAdded extends Stamp, PackWords {
  readonly kind: "pack-added";
}

export type PackFact = PackAdded;
