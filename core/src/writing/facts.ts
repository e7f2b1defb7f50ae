import type { Distress } from "../shared/scale.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** Someone wrote for a while about one topic. The sitting is kept even when its words were let go, since sittings are capped. */
export interface WritingKept extends Stamp {
  readonly kind: "writing-kept";
  /** A topic's id from content. */
  readonly topic: ContentId;
  /** Whole minutes, 0 to 20. */
  readonly minutes: number;
  /** The words; empty when they were let go, at most 9,000 characters. */
  readonly words: string;
  /** How hard it was at the end, or `null` when left open. */
  readonly felt: Distress | null;
}

export type WritingFact = WritingKept;
