import type { Brand } from "../shared/brand.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";

/** How much of two equal circles lies over each other, by area: whole percents, 0 (apart) to 95. Never shown as a number. */
export type Overlap = Brand<number, "Overlap">;

/** How close I feel to someone, and how close I would like to be. Drawn by hand; mine alone, and never set beside theirs. */
export interface ClosenessDrawn extends Stamp {
  readonly kind: "closeness-drawn";
  readonly person: FactId;
  readonly now: Overlap;
  /** `null` when left open. */
  readonly wished: Overlap | null;
}

export type ClosenessFact = ClosenessDrawn;
