import type { Distress } from "../shared/scale.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** What a person felt pulled to do. */
export type Urge = "leave" | "go-quiet" | "push-away" | "hold-on" | "please" | "joke" | "fix" | "none";

/** What they did: moved away, stayed as they were, or moved towards. */
export type Move = "away" | "stayed" | "towards";

/** A feeling word, or one of the two full answers that are not a word. */
export type FeelingAnswer = { readonly word: ContentId } | { readonly own: string } | "not-yet" | "nothing";

/** What a moment holds. Everything but the time may be left open; two taps are enough. */
export interface MomentWords {
  /** When it happened; may be long before it was written down. */
  readonly happenedAt: Instant;
  /** A pattern from content, or `null`. A calm moment has none. */
  readonly pattern: ContentId | null;
  readonly urge: Urge | null;
  readonly did: Move | null;
  /** How strong it was, or `null`. */
  readonly strength: Distress | null;
  /** A body cue from content, or `null`. */
  readonly body: ContentId | null;
  readonly feeling: FeelingAnswer | null;
  /** Who it was with, or `null`. */
  readonly person: FactId | null;
  /** Own words; may be empty, at most 4,000 characters. */
  readonly note: string;
}

/** Something was noticed. */
export interface MomentLogged extends Stamp, MomentWords {
  readonly kind: "moment-logged";
}

/** The same moment, told again. */
export interface MomentEdited extends Stamp, MomentWords {
  readonly kind: "moment-edited";
  readonly moment: FactId;
}

export type MomentFact = MomentLogged | MomentEdited;
