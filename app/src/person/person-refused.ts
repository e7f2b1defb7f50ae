import type { Setting } from "@ajar/core/person/facts";
import { saveRefused } from "#words/lock";
import { words } from "#words/person";
import { isSaveRefusal } from "../step/save-refusal.ts";

/** The four places someone may stand, as options. */
export const SETTINGS = Object.entries(words.settings).map(([value, label]) => ({ value: value as Setting, label }));

/** The sentence for a word that was not kept. */
export function personRefused(refusal: { readonly kind: string; readonly limit?: number }): string {
  if (isSaveRefusal(refusal)) return saveRefused(refusal);
  if (refusal.kind === "label-too-long") return words.tooLong(refusal.limit ?? 0);
  return refusal.kind === "label-empty" ? words.labelFirst : words.gone;
}
