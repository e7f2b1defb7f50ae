import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { StepEdited } from "./facts.ts";
import type { Ladder } from "./ladder.ts";
import { wordsLocked } from "./ladder.ts";
import type { StepWordsDraft, StepWordsRefusal } from "./step-words.ts";
import { parseStepWords } from "./step-words.ts";

export interface StepEditDraft extends StepWordsDraft {
  readonly step: FactId;
}

export type EditRefusal = StepWordsRefusal | { readonly kind: "step-unknown" } | { readonly kind: "words-locked" };

/** Puts a step in other words. Once sealed or tried the words are locked, so what was feared stays about what was done. */
export function editStep(ladder: Ladder, draft: StepEditDraft, stamp: Stamp): Result<StepEdited, EditRefusal> {
  const step = ladder.steps.get(draft.step);
  if (step === undefined) return refuse({ kind: "step-unknown" });
  if (wordsLocked(step)) return refuse({ kind: "words-locked" });

  const words = parseStepWords(draft);
  if (!words.ok) return words;

  return ok({ kind: "step-edited", ...stamp, ...words.value, step: draft.step });
}
