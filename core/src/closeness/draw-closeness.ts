import type { People } from "../person/people.ts";
import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { ClosenessDrawn } from "./facts.ts";
import { parseOverlap } from "./overlap.ts";

export interface ClosenessDraft {
  readonly person: FactId;
  /** Percent by area, 0 to 95; `null` when not drawn yet. */
  readonly now: number | null;
  readonly wished: number | null;
}

export type ClosenessRefusal =
  | { readonly kind: "person-unknown" }
  | { readonly kind: "now-not-drawn" }
  | { readonly kind: "overlap-out-of-range" };

/** Keeps two circles as they are drawn. The wish may be left open. */
export function drawCloseness(
  people: People,
  draft: ClosenessDraft,
  stamp: Stamp,
): Result<ClosenessDrawn, ClosenessRefusal> {
  if (!people.has(draft.person)) return refuse({ kind: "person-unknown" });
  if (draft.now === null) return refuse({ kind: "now-not-drawn" });

  const now = parseOverlap(draft.now);
  const wished = draft.wished === null ? null : parseOverlap(draft.wished);
  if (now === null || (draft.wished !== null && wished === null)) return refuse({ kind: "overlap-out-of-range" });

  return ok({ kind: "closeness-drawn", ...stamp, person: draft.person, now, wished });
}
