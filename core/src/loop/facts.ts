import type { FactId, Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** The four places on the ring. None of them is the beginning. */
export type LoopPlace = "trigger" | "move" | "protects" | "does";

/** My loop: what goes round on my side. It has no date and no count, and says nothing about the other person. */
export interface LoopWords {
  /** My name for it, 1 to 60 characters. */
  readonly name: string;
  /** What sets it off; each place 1 to 400 characters. */
  readonly trigger: string;
  /** My move. */
  readonly move: string;
  /** What my move protects. */
  readonly protects: string;
  /** What my move does. */
  readonly does: string;
  /** Where I would step out, or `null` while that is open. */
  readonly exit: LoopPlace | null;
  /** How; may be empty, at most 400 characters, and empty without a place. */
  readonly exitWords: string;
  /** The library loop it was taken from, or `null`. */
  readonly source: ContentId | null;
}

/** A loop was drawn. */
export interface LoopDrawn extends Stamp, LoopWords {
  readonly kind: "loop-drawn";
}

/** The same loop, drawn again. */
export interface LoopRedrawn extends Stamp, LoopWords {
  readonly kind: "loop-redrawn";
  readonly loop: FactId;
}

export type LoopFact = LoopDrawn | LoopRedrawn;
