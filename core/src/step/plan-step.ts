import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress } from "../shared/scale.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ContentId, StepPlanned } from "./facts.ts";
import type { StepWordsDraft, StepWordsRefusal } from "./step-words.ts";
import { parseStepWords } from "./step-words.ts";

export interface StepDraft extends StepWordsDraft {
  /** The library step it comes from, or `null` for an own step. */
  readonly source: ContentId | null;
  /** How hard it looks today, 0 to 100, or `null` when not asked. */
  readonly rating: number | null;
}

export type PlanRefusal = StepWordsRefusal | { readonly kind: "rating-out-of-range"; readonly given: number };

/** Takes a step up: one from the library, or one in the person's own words. */
export function planStep(draft: StepDraft, stamp: Stamp): Result<StepPlanned, PlanRefusal> {
  const words = parseStepWords(draft);
  if (!words.ok) return words;

  const rating = draft.rating === null ? null : parseDistress(draft.rating);
  if (draft.rating !== null && rating === null) return refuse({ kind: "rating-out-of-range", given: draft.rating });

  return ok({ kind: "step-planned", ...stamp, ...words.value, source: draft.source, rating });
}
