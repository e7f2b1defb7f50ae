import { saveRefused } from "#words/lock";
import { words } from "#words/need";
import { isSaveRefusal } from "../step/save-refusal.ts";

/** The sentence for a plan that was not kept. */
export function needRefused(refusal: { readonly kind: string; readonly limit?: unknown }): string {
  if (isSaveRefusal(refusal)) return saveRefused(refusal);
  if (refusal.kind === "words-too-long") return words.tooLong(Number(refusal.limit));
  return refusal.kind === "plan-empty" ? words.planFirst : words.gone;
}
