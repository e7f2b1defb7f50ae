import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { StoryEnded } from "./facts.ts";
import type { Story } from "./stories.ts";

/** The longest rule, in UTF-16 units: it has to fit a thought. */
export const RULE_LIMIT = 400;

export interface StoryEndDraft {
  readonly story: FactId;
  /** "If I…, they…"; empty when no rule showed itself. */
  readonly rule: string;
  /** 0 to 100, or `null` when left open. */
  readonly felt: number | null;
}

export type StoryEndRefusal =
  | { readonly kind: "story-unknown" }
  | { readonly kind: "words-too-long"; readonly limit: number }
  | { readonly kind: "felt-out-of-range"; readonly given: number };

/** Ends a story for now. It may be ended with nothing but its moments, and ended again with another rule. */
export function endStory(
  stories: readonly Story[],
  draft: StoryEndDraft,
  stamp: Stamp,
): Result<StoryEnded, StoryEndRefusal> {
  if (!stories.some(({ id }) => id === draft.story)) return refuse({ kind: "story-unknown" });

  const rule = draft.rule.trim();
  if (rule.length > RULE_LIMIT) return refuse({ kind: "words-too-long", limit: RULE_LIMIT });

  const felt = draft.felt === null ? null : parseDistress(draft.felt);
  if (draft.felt !== null && felt === null) return refuse({ kind: "felt-out-of-range", given: draft.felt });

  return ok({ kind: "story-ended", ...stamp, story: draft.story, rule, felt });
}
