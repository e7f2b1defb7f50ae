import type { Area, ContentId } from "@ajar/core/step/facts";
import type { Setting } from "@ajar/core/person/facts";
import type { Leave } from "@ajar/core/preference/facts";
import type { Depth } from "@ajar/core/shared/scale";

/** Where a claim or an exercise comes from. Every reference an item names exists in `references.ts`. */
export interface Reference {
  readonly id: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** A DOI or a web address. */
  readonly where: string;
}

/**
 * What every item of content carries. `evidence`: B trials of the method elsewhere, C mechanism, lab or survey,
 * D practice. Nothing in Ajar is A. Items above D name a reference.
 */
export interface Item {
  /** Never reused, never changed: `step.feelings.1.one-true-word`. */
  readonly id: ContentId;
  /** Rises when the words change. */
  readonly version: number;
  readonly text: string;
  /** "granted": somebody else's words, whose owner lets everybody use them; the item says on what terms. */
  readonly licence: "own" | "public-domain" | "granted";
  readonly refs: readonly string[];
  readonly evidence: "B" | "C" | "D";
}

export interface Step extends Item {
  readonly kind: "step";
  readonly area: Area;
  readonly depth: Depth;
  readonly settings: readonly Setting[];
  readonly audience: "self" | "partner" | "both";
  readonly does: "disclose" | "receive" | "ask" | "act";
  readonly minutes: number;
  readonly reversible: boolean;
  /** Hidden when the person chose to leave one of these topics out. */
  readonly leave: readonly Leave[];
  /** Adds "not if you fear how they would react" to the card. */
  readonly unlessAfraid: boolean;
  readonly patterns: readonly ContentId[];
  readonly prerequisites: readonly ContentId[];
  /** Words for passing, when both do it together; `null` otherwise. */
  readonly pass: string | null;
}

/** Something people do, not a kind of person. `notThis` is shown with equal weight. */
export interface Pattern extends Item {
  readonly kind: "pattern";
  /** Two or three words for a chip: "Go quiet". `text` is the same in the first person: "I go quiet". */
  readonly label: string;
  readonly protects: string;
  readonly costs: string;
  readonly firstStep: string;
  readonly notThis: string;
}

/** A recognition card and its mirror, for one of the ways of arriving. */
export interface RecognitionCard extends Item {
  readonly kind: "recognition";
  /** Who sees it: fear is mine, or someone I love is afraid. */
  readonly path: "mine" | "theirs";
  /** "You said you …": the card as "you". */
  readonly asYou: string;
  /** What it protects, one sentence. Comes first in the mirror. */
  readonly protects: string;
  /** What it may cost, one sentence. */
  readonly costs: string;
  readonly pattern: ContentId | null;
}

export type Family = "sad" | "afraid" | "angry" | "ashamed" | "hurt" | "calm" | "glad" | "warm";

export interface FeelingWord extends Item {
  readonly kind: "feeling";
  readonly family: Family;
  readonly strength: 1 | 2 | 3;
  /** −2 very little to 2 a lot. */
  readonly energy: -2 | -1 | 0 | 1 | 2;
  /** −2 unpleasant to 2 pleasant. */
  readonly pleasantness: -2 | -1 | 0 | 1 | 2;
  /** What it means, in at most twelve plain words. */
  readonly plain: string;
  readonly needs: readonly ContentId[];
}

/** Where in the body, and how it is there: "Chest, tight". */
export interface BodyCue extends Item {
  readonly kind: "body-cue";
  readonly place: string;
  readonly quality: string;
  /** The corner of the map it often goes with; a hint for order, never a verdict. */
  readonly corner: Corner;
}

/** The four corners and the middle of energy × pleasantness. */
export type Corner = "stirred-bad" | "stirred-good" | "low-bad" | "low-good" | "middle";

export interface Need extends Item {
  readonly kind: "need";
  readonly group: "safety" | "rest" | "closeness" | "freedom" | "meaning" | "fairness";
}

/** Something people do to make a step safer, offered as a chip before and after. */
export interface SafetyBehaviour extends Item {
  readonly kind: "safety-behaviour";
  /** "Leave the joke at home": what to leave out. `text` is what was done: "I made a joke of it". */
  readonly leaveOut: string;
}
