import type { FactId } from "@ajar/core/shared/stamp";
import { parseFactId } from "@ajar/core/shared/stamp";
import type { AgeBand, StoryDial, StoryMomentWords } from "@ajar/core/story/facts";
import type { StoryMoment } from "@ajar/core/story/stories";
import type { StoryMomentDraft } from "@ajar/core/story/tell-moment";
import type { Ask } from "../prompts.ts";

/** Where someone is in a story. */
export type StoryPage = "timeline" | Ask | "rule" | "landing" | "ended" | "much";

/** A story while it is being told: the moment under way, and what was rated on the way. */
export interface StoryHeld {
  page: StoryPage;
  /** The moment that is being told anew, or `null`. */
  telling: string | null;
  age: AgeBand | null;
  who: string;
  happened: string;
  concluded: string;
  protects: string;
  costs: string;
  exception: string;
  /** Ratings so far, each 0 to 100. */
  ratings: number[];
  /** The rating on the screen, or `null` while it is open. */
  rating: number | null;
  rule: string;
  /** How deep it was turned down to on the way, or `null`. */
  dial: StoryDial | null;
}

const untold = { age: null, who: "", happened: "", concluded: "", protects: "", costs: "", exception: "" };

/** A story with nothing under way, and the rule it has. */
export function emptyHeld(rule: string): StoryHeld {
  return { page: "timeline", telling: null, ...untold, ratings: [], rating: null, rule, dial: null };
}

/** Nothing under way any more; ratings, rule and depth stay. */
export function told(): Omit<StoryHeld, "page" | "ratings" | "rating" | "rule" | "dial"> {
  return { telling: null, ...untold };
}

/** A moment that was kept, opened to be told anew. */
export function retold({ id, words }: StoryMoment): Omit<StoryHeld, "page" | "ratings" | "rating" | "rule" | "dial"> {
  return { telling: id, ...words };
}

/** The draft for the verb. */
export function momentDraftOf(held: StoryHeld, story: FactId): StoryMomentDraft {
  const { age, who, happened, concluded, protects, costs, exception } = held;
  return { story, replaces: parseFactId(held.telling), age, who, happened, concluded, protects, costs, exception };
}

/** The line a moment is known by: what was learned, or the first thing that was said. */
export function lineOf({ concluded, happened, protects, costs, exception }: StoryMomentWords): string {
  return [concluded, happened, protects, costs, exception].find((text) => text !== "") ?? "";
}

/** The ratings with the one on the screen, which is taken off it. */
export function rated(held: StoryHeld): number[] {
  return held.rating === null ? held.ratings : [...held.ratings, held.rating];
}
