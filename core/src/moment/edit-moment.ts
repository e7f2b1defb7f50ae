import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { MomentEdited } from "./facts.ts";
import type { MomentDraft, MomentRefusal } from "./moment-words.ts";
import { parseMomentWords } from "./moment-words.ts";
import type { Moment } from "./moments.ts";

export interface MomentEditDraft extends MomentDraft {
  readonly moment: FactId;
}

export type MomentEditRefusal = MomentRefusal | { readonly kind: "moment-unknown" };

/** Tells a moment again, with everything in it; when it happened may change too. */
export function editMoment(
  moments: readonly Moment[],
  draft: MomentEditDraft,
  stamp: Stamp,
): Result<MomentEdited, MomentEditRefusal> {
  if (!moments.some(({ id }) => id === draft.moment)) return refuse({ kind: "moment-unknown" });

  const words = parseMomentWords(draft, stamp);
  return words.ok ? ok({ kind: "moment-edited", ...stamp, moment: draft.moment, ...words.value }) : words;
}
