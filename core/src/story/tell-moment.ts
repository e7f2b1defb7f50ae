import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { StoryMomentTold, StoryMomentWords } from "./facts.ts";
import type { Story } from "./stories.ts";

/** The longest answer, in UTF-16 units, the way a text field counts. */
export const ANSWER_LIMIT = 1500;

/** The longest word for who was there, in UTF-16 units. */
export const WHO_LIMIT = 60;

/** Three to six moments make a timeline; more would be a life. */
export const MOMENTS_FEWEST = 3;
export const MOMENTS_MOST = 6;

export interface StoryMomentDraft extends StoryMomentWords {
  readonly story: FactId;
  /** The moment this one replaces, which is erased afterwards; `null` for a new one. */
  readonly replaces: FactId | null;
}

export type StoryMomentRefusal =
  | { readonly kind: "story-unknown" }
  | { readonly kind: "nothing-told" }
  | { readonly kind: "enough-moments"; readonly limit: number }
  | { readonly kind: "words-too-long"; readonly limit: number };

const ANSWERS = ["happened", "concluded", "protects", "costs", "exception"] as const;

function trimmed({ age, who, happened, concluded, protects, costs, exception }: StoryMomentWords): StoryMomentWords {
  return {
    age,
    who: who.trim(),
    happened: happened.trim(),
    concluded: concluded.trim(),
    protects: protects.trim(),
    costs: costs.trim(),
    exception: exception.trim(),
  };
}

/** Tells one moment of a story: any answer is enough, an age or a name alone is not. */
export function tellMoment(
  stories: readonly Story[],
  draft: StoryMomentDraft,
  stamp: Stamp,
): Result<StoryMomentTold, StoryMomentRefusal> {
  const story = stories.find(({ id }) => id === draft.story);
  if (story === undefined) return refuse({ kind: "story-unknown" });
  const others = story.moments.filter(({ id }) => id !== draft.replaces);
  if (others.length >= MOMENTS_MOST) return refuse({ kind: "enough-moments", limit: MOMENTS_MOST });

  const words = trimmed(draft);
  const answers = ANSWERS.map((name) => words[name]);
  if (answers.every((answer) => answer === "")) return refuse({ kind: "nothing-told" });
  if (answers.some((answer) => answer.length > ANSWER_LIMIT)) {
    return refuse({ kind: "words-too-long", limit: ANSWER_LIMIT });
  }
  if (words.who.length > WHO_LIMIT) return refuse({ kind: "words-too-long", limit: WHO_LIMIT });

  return ok({ kind: "story-moment-told", ...stamp, story: draft.story, ...words });
}
