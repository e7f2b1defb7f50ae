import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { Ladder } from "../step/ladder.ts";
import { WORDING_LIMIT } from "../step/seal-prediction.ts";
import type { TrialSet } from "./facts.ts";

export interface TrialDraft {
  /** The thought or the story the first guess comes from. */
  readonly about: FactId;
  readonly step: FactId;
  readonly expected: string;
  readonly rival: string;
}

export type TrialRefusal =
  | { readonly kind: "step-unknown" }
  | { readonly kind: "guess-empty" }
  | { readonly kind: "guess-too-long"; readonly limit: number };

/** Sets two guesses beside a step. The second may be left open; the first is what the seal will ask about. */
export function setTrial(ladder: Ladder, draft: TrialDraft, stamp: Stamp): Result<TrialSet, TrialRefusal> {
  if (!ladder.steps.has(draft.step)) return refuse({ kind: "step-unknown" });

  const expected = draft.expected.trim();
  const rival = draft.rival.trim();
  if (expected === "") return refuse({ kind: "guess-empty" });
  if (Math.max(expected.length, rival.length) > WORDING_LIMIT) {
    return refuse({ kind: "guess-too-long", limit: WORDING_LIMIT });
  }
  return ok({ kind: "trial-set", ...stamp, about: draft.about, step: draft.step, expected, rival });
}
