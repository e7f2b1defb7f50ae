import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseLikelihood, parseSeverity } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { PredictionSealed } from "./facts.ts";
import type { Ladder } from "./ladder.ts";
import { ownWordsOf } from "./own-words.ts";

/** The longest written fear, in UTF-16 units, the way a text field counts. */
export const WORDING_LIMIT = 1000;

export interface PredictionDraft {
  readonly step: FactId;
  /** The written fear; empty when nothing was written. */
  readonly wording: string;
  /** 0 to 100, or `null` when left open. */
  readonly likely: number | null;
  /** 0 to 100, or `null` when left open. */
  readonly howBad: number | null;
  readonly leavingOut: readonly string[];
}

export type SealRefusal =
  | { readonly kind: "step-unknown" }
  | { readonly kind: "step-set-aside" }
  | { readonly kind: "already-sealed" }
  | { readonly kind: "nothing-to-seal" }
  | { readonly kind: "wording-too-long"; readonly limit: number }
  | { readonly kind: "likely-without-wording" }
  | { readonly kind: "likely-out-of-range"; readonly given: number }
  | { readonly kind: "how-bad-out-of-range"; readonly given: number };

function closedBecause(ladder: Ladder, id: FactId): SealRefusal | null {
  const step = ladder.steps.get(id);
  if (step === undefined) return { kind: "step-unknown" };
  if (step.state === "set-aside") return { kind: "step-set-aside" };
  return step.openSeal === null ? null : { kind: "already-sealed" };
}

/** Closes what a person fears until they look back. How bad it might go is enough; likely belongs to a written fear. */
export function sealPrediction(
  ladder: Ladder,
  draft: PredictionDraft,
  stamp: Stamp,
): Result<PredictionSealed, SealRefusal> {
  const closed = closedBecause(ladder, draft.step);
  if (closed !== null) return refuse(closed);

  const wording = draft.wording.trim() === "" ? null : draft.wording.trim();
  if (wording === null && draft.howBad === null) return refuse({ kind: "nothing-to-seal" });
  if (wording !== null && wording.length > WORDING_LIMIT)
    return refuse({ kind: "wording-too-long", limit: WORDING_LIMIT });
  if (wording === null && draft.likely !== null) return refuse({ kind: "likely-without-wording" });

  const likely = draft.likely === null ? null : parseLikelihood(draft.likely);
  if (draft.likely !== null && likely === null) return refuse({ kind: "likely-out-of-range", given: draft.likely });

  const howBad = draft.howBad === null ? null : parseSeverity(draft.howBad);
  if (draft.howBad !== null && howBad === null) return refuse({ kind: "how-bad-out-of-range", given: draft.howBad });

  const leavingOut = ownWordsOf(draft.leavingOut);
  return ok({ kind: "prediction-sealed", ...stamp, step: draft.step, wording, likely, howBad, leavingOut });
}
