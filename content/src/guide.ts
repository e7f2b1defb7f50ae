import type { Item } from "./schema.ts";

/** A paragraph; where it is hard to read, with the same thing said simpler. `{craske-2014}` marks a source. */
export type GuideParagraph = string | { readonly text: string; readonly simpler: string };

export interface GuidePart {
  readonly heading: string | null;
  readonly paragraphs: readonly GuideParagraph[];
}

/** Where in Ajar one does what the page is about: a screen's name, and the words that lead there. */
export interface GuideDoing {
  readonly to: string;
  readonly words: string;
}

/** The order of the mission: why, in me, in someone I love, if mine, if theirs, both ways; then Ajar itself. */
export type GuideGroup = "why" | "in-me" | "in-them" | "mine" | "theirs" | "both" | "ajar";

/** A short page of the Guide. `text` says in one line what it is about. */
export interface GuidePage extends Item {
  readonly kind: "guide-page";
  /** Its name within the Guide; never in an address. */
  readonly slug: string;
  readonly group: GuideGroup;
  readonly title: string;
  /** A line to keep in sight beside a drawing, or `null`. */
  readonly saying: string | null;
  readonly parts: readonly GuidePart[];
  readonly doing: readonly GuideDoing[];
  /** Who has read it beside its writer; none so far. */
  readonly reviewedBy: readonly string[];
}

/** One thing that is known, in at most ninety words, with where it comes from. Shown under the page it belongs to. */
export interface GuideCard extends Item {
  readonly kind: "guide-card";
  /** The page's slug. */
  readonly page: string;
  /** Who has read it beside its writer; none so far. */
  readonly reviewedBy: readonly string[];
}

/** A programme like this one, and what was found. Sizes are Cohen's d unless said. */
export interface Programme {
  readonly ref: string;
  readonly name: string;
  readonly who: string;
  readonly found: string;
  /** How many finished, or `null` where it was not reported or not checked. */
  readonly finished: string | null;
}
