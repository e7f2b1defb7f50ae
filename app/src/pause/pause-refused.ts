import { saveRefused } from "#words/lock";
import { words } from "#words/pause";
import { isSaveRefusal } from "../step/save-refusal.ts";

/** The sentence for a pause that was not kept. */
export function pauseRefused(refusal: { readonly kind: string }): string {
  if (isSaveRefusal(refusal)) return saveRefused(refusal);
  switch (refusal.kind) {
    case "too-soon":
    case "too-late":
      return words.call.refused[refusal.kind];
    case "pause-unknown":
    case "pause-ended":
      return words.gone;
    case "moved-already":
      return words.open.moved;
    default:
      return words.refused;
  }
}
