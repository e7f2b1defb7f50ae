import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { Preferences, PreferenceSet } from "./facts.ts";
import { parseChanges, PREFERENCE_SHAPE, TITLE_LIMIT } from "./parse.ts";

/** What a form holds before anything was checked. */
export type PreferenceDraft = Partial<Preferences>;

export type PreferenceRefusal =
  | { readonly kind: "nothing-changed" }
  | { readonly kind: "title-empty" }
  | { readonly kind: "title-too-long"; readonly limit: number }
  | { readonly kind: "out-of-range"; readonly preference: keyof Preferences };

function withTidyWords(draft: PreferenceDraft): PreferenceDraft {
  return {
    ...draft,
    ...(draft.reminderTitle === undefined ? {} : { reminderTitle: draft.reminderTitle.trim() }),
    ...(draft.leave === undefined ? {} : { leave: [...new Set(draft.leave)] }),
  };
}

function refusalOf(draft: PreferenceDraft): PreferenceRefusal {
  const names = Object.keys(PREFERENCE_SHAPE) as (keyof Preferences)[];
  const wrong = names.find((name) => Object.hasOwn(draft, name) && !PREFERENCE_SHAPE[name](draft[name]));
  if (wrong === undefined) return { kind: "nothing-changed" };
  if (wrong !== "reminderTitle") return { kind: "out-of-range", preference: wrong };
  return draft.reminderTitle === "" ? { kind: "title-empty" } : { kind: "title-too-long", limit: TITLE_LIMIT };
}

/** Sets one or more preferences. Only what the draft names changes. */
export function setPreference(draft: PreferenceDraft, stamp: Stamp): Result<PreferenceSet, PreferenceRefusal> {
  const tidy = withTidyWords(draft);
  const changes = parseChanges(tidy);
  if (changes === null || Object.keys(changes).length === 0) return refuse(refusalOf(tidy));
  return ok({ kind: "preference-set", ...stamp, changes });
}
