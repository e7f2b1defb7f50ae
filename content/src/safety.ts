import type { Signal } from "@ajar/core/safety/routes";
import type { Item } from "./schema.ts";

/** A way back into the room: a few lines, read one at a time, in under three minutes. Never needed, left at any line. */
export interface GroundingWay extends Item {
  readonly kind: "grounding";
  /** What it goes by, in two to four words. `text` says it in one sentence. */
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * One card of the safety page. Act first, reason after. A draft until a domestic-abuse specialist and a clinician have
 * put their names to it; the names are real, or there are none.
 */
export interface SafetyCard extends Item {
  readonly kind: "safety-card";
  readonly signal: Signal;
  readonly reviewedBy: readonly string[];
  /** ISO dates; `null` until it is reviewed. */
  readonly reviewedOn: string | null;
  readonly expiresOn: string | null;
}

/** What a person may tap, in their own words, and how the page behind it begins. */
export interface SafetySignal {
  readonly signal: Signal;
  /** "I’m afraid of someone". */
  readonly label: string;
  /** The heading behind it. */
  readonly title: string;
}
