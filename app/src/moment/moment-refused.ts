import { saveRefused } from "#words/lock";
import { words } from "#words/moment";
import { isSaveRefusal } from "../step/save-refusal.ts";

/** The sentence for a moment that was not kept: saving's own where it was saving, otherwise that the words are here. */
export function momentRefused(refusal: { readonly kind: string }): string {
  if (isSaveRefusal(refusal)) return saveRefused(refusal);
  return refusal.kind === "moment-unknown" ? words.log.gone : words.log.refused;
}
