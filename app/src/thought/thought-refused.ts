import { saveRefused } from "#words/lock";
import { words } from "#words/thought";
import { isSaveRefusal } from "../step/save-refusal.ts";

/** The sentence for a thought that was not kept: saving's own, what is still wanted, or that the words are here. */
export function thoughtRefused(refusal: { readonly kind: string }): string {
  if (isSaveRefusal(refusal)) return saveRefused(refusal);
  if (refusal.kind === "thought-unknown") return words.gone;
  if (refusal.kind === "thought-empty") return words.thought.first;
  return refusal.kind === "one-line-only" ? words.weigh.one : words.refused;
}
