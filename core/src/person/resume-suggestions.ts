import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { SuggestionsResumed } from "./facts.ts";
import type { People } from "./people.ts";

export interface ResumeDraft {
  readonly person: FactId;
}

export type ResumeRefusal = { readonly kind: "person-unknown" };

/** Ends a break in suggestions with someone early (`algorithms.md` §2). Outside a break it changes nothing. */
export function resumeSuggestions(
  people: People,
  draft: ResumeDraft,
  stamp: Stamp,
): Result<SuggestionsResumed, ResumeRefusal> {
  if (!people.has(draft.person)) return refuse({ kind: "person-unknown" });
  return ok({ kind: "suggestions-resumed", ...stamp, person: draft.person });
}
