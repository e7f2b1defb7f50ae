import { saveRefused } from "#words/lock";
import { words } from "#words/step";
import { isSaveRefusal } from "./save-refusal.ts";

/** The sentence for a step that was not kept: saving's own where it was saving, otherwise what is still wanted. */
export function stepRefused(refusal: { readonly kind: string }, wanted: string = words.page.gone): string {
  return isSaveRefusal(refusal) ? saveRefused(refusal) : wanted;
}
