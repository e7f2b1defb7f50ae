import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { PersonLeftOut } from "./facts.ts";
import type { People } from "./people.ts";

export interface LeaveOutDraft {
  readonly person: FactId;
  /** "yes" leaves them out of suggestions, "no" lets them back in. */
  readonly leftOut: "yes" | "no";
}

export type LeaveOutRefusal = { readonly kind: "person-unknown" };

/** Leaves someone out of suggestions, or lets them back in. Saying the same again is allowed and changes nothing. */
export function leaveOut(people: People, draft: LeaveOutDraft, stamp: Stamp): Result<PersonLeftOut, LeaveOutRefusal> {
  if (!people.has(draft.person)) return refuse({ kind: "person-unknown" });
  return ok({ kind: "person-left-out", ...stamp, person: draft.person, leftOut: draft.leftOut });
}
