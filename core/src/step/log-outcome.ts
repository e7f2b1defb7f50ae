import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress, parseLikelihood, parseSeverity } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { CameTrue, ContentId, NextWish, OutcomeLogged, PredictionSealed } from "./facts.ts";
import type { Ladder } from "./ladder.ts";
import { ownWordsOf } from "./own-words.ts";

/** The longest answer in own words, in UTF-16 units, the way a text field counts. */
export const ANSWER_LIMIT = 4000;

export interface OutcomeDraft {
  readonly step: FactId;
  readonly happened: string;
  readonly surprise: string;
  /** `null` when left open; always `null` when no fear was written. */
  readonly cameTrue: CameTrue | null;
  /** 0 to 100. */
  readonly felt: number;
  /** 0 to 100, or `null` when left open. */
  readonly howBad: number | null;
  readonly hurt: "yes" | "no";
  readonly madeSafer: readonly string[];
  readonly feeling: ContentId | null;
  readonly learned: string;
  /** 0 to 100, or `null` when left open; always `null` when no fear was written. */
  readonly likelyNext: number | null;
  readonly next: NextWish;
}

export type OutcomeRefusal =
  | { readonly kind: "step-unknown" }
  | { readonly kind: "step-set-aside" }
  | { readonly kind: "answer-too-long"; readonly limit: number }
  | { readonly kind: "distress-out-of-range"; readonly given: number }
  | { readonly kind: "how-bad-out-of-range"; readonly given: number }
  | { readonly kind: "likely-out-of-range"; readonly given: number }
  | { readonly kind: "nothing-was-written" };

/** Answers about a fear need a fear that was written before. */
function asksTooMuch(draft: OutcomeDraft, seal: PredictionSealed | null): boolean {
  const written = seal !== null && seal.wording !== null;
  return !written && (draft.cameTrue !== null || draft.likelyNext !== null);
}

function isTooLong(draft: OutcomeDraft): boolean {
  return [draft.happened, draft.surprise, draft.learned].some((answer) => answer.trim().length > ANSWER_LIMIT);
}

/**
 * Turns what a person typed into a fact, or says why not, and opens the seal if there is one. Trying a step again is
 * the practice, so it is allowed; a step without a seal may be looked back on too.
 */
export function logOutcome(ladder: Ladder, draft: OutcomeDraft, stamp: Stamp): Result<OutcomeLogged, OutcomeRefusal> {
  const step = ladder.steps.get(draft.step);
  if (step === undefined) return refuse({ kind: "step-unknown" });
  if (step.state === "set-aside") return refuse({ kind: "step-set-aside" });
  if (isTooLong(draft)) return refuse({ kind: "answer-too-long", limit: ANSWER_LIMIT });
  if (asksTooMuch(draft, step.openSeal)) return refuse({ kind: "nothing-was-written" });

  const felt = parseDistress(draft.felt);
  if (felt === null) return refuse({ kind: "distress-out-of-range", given: draft.felt });

  const howBad = draft.howBad === null ? null : parseSeverity(draft.howBad);
  if (draft.howBad !== null && howBad === null) return refuse({ kind: "how-bad-out-of-range", given: draft.howBad });

  const likelyNext = draft.likelyNext === null ? null : parseLikelihood(draft.likelyNext);
  if (draft.likelyNext !== null && likelyNext === null)
    return refuse({ kind: "likely-out-of-range", given: draft.likelyNext });

  const { cameTrue, hurt, feeling, next } = draft;
  const words = { happened: draft.happened.trim(), surprise: draft.surprise.trim(), learned: draft.learned.trim() };
  const parsed = {
    ...words,
    cameTrue,
    felt,
    howBad,
    hurt,
    madeSafer: ownWordsOf(draft.madeSafer),
    feeling,
    likelyNext,
    next,
  };
  return ok({ kind: "outcome-logged", ...stamp, step: step.id, prediction: step.openSeal?.id ?? null, ...parsed });
}
