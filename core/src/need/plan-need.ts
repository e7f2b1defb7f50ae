import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { NeedPlanned, NeedReplanned, NeedWords } from "./facts.ts";
import type { NeedPlan } from "./need-plans.ts";

/** The longest of each answer, in UTF-16 units, the way a text field counts. */
export const NEED_LIMIT = 1000;

export type NeedRefusal =
  | { readonly kind: "plan-empty" }
  | { readonly kind: "words-too-long"; readonly limit: number }
  | { readonly kind: "plan-unknown" };

function parseNeedWords(draft: NeedWords): Result<NeedWords, NeedRefusal> {
  const myself = draft.myself.trim();
  const elsewhere = draft.elsewhere.trim();
  if (myself === "" && elsewhere === "") return refuse({ kind: "plan-empty" });
  if (myself.length > NEED_LIMIT || elsewhere.length > NEED_LIMIT) {
    return refuse({ kind: "words-too-long", limit: NEED_LIMIT });
  }
  return ok({ need: draft.need, myself, elsewhere });
}

/** Writes down a need of mine and one way or more to look after it. */
export function planNeed(draft: NeedWords, stamp: Stamp): Result<NeedPlanned, NeedRefusal> {
  const words = parseNeedWords(draft);
  return words.ok ? ok({ kind: "need-planned", ...stamp, ...words.value }) : words;
}

export interface ReplanDraft extends NeedWords {
  readonly plan: FactId;
}

/** The same plan, told again. */
export function replanNeed(
  plans: readonly NeedPlan[],
  draft: ReplanDraft,
  stamp: Stamp,
): Result<NeedReplanned, NeedRefusal> {
  if (!plans.some(({ id }) => id === draft.plan)) return refuse({ kind: "plan-unknown" });

  const words = parseNeedWords(draft);
  return words.ok ? ok({ kind: "need-replanned", ...stamp, plan: draft.plan, ...words.value }) : words;
}
