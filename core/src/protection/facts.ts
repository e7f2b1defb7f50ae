import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** What a way of staying safe did for me, before anything is changed. */
export interface ProtectionWords {
  /** A pattern from content, or `null` when it is told in own words. */
  readonly pattern: ContentId | null;
  /** The way in own words, at most 60 characters; empty when a pattern is named. */
  readonly own: string;
  /** What it protected me from; this or the next is there, at most 1,000 characters each. */
  readonly from: string;
  /** What I would say to it. */
  readonly thanks: string;
  /** Whether it is still needed, or `null` when left open. */
  readonly needed: "yes" | "sometimes" | "less" | null;
}

/** A way of staying safe was honoured. One told anew is a new fact; the earlier one is erased. */
export interface ProtectionHonoured extends Stamp, ProtectionWords {
  readonly kind: "protection-honoured";
}

export type ProtectionFact = ProtectionHonoured;
