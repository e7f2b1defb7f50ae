import type { FactId, Stamp } from "../shared/stamp.ts";

/** Two guesses about one step, set side by side before it is done: what an old thought says, and what else may happen. */
export interface TrialSet extends Stamp {
  readonly kind: "trial-set";
  /** The thought or the story the first guess comes from. */
  readonly about: FactId;
  readonly step: FactId;
  /** What the thought says will happen, 1 to 1,000 characters. It waits on the seal as its wording. */
  readonly expected: string;
  /** What else may happen; empty when there was no second guess. */
  readonly rival: string;
}

export type TrialFact = TrialSet;
