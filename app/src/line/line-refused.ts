import { saveRefused } from "#words/lock";
import { words } from "#words/line";
import { isSaveRefusal } from "../step/save-refusal.ts";

/** The sentence for a line that was not kept. */
export function lineRefused(refusal: { readonly kind: string; readonly limit?: unknown }): string {
  if (isSaveRefusal(refusal)) return saveRefused(refusal);
  switch (refusal.kind) {
    case "will-empty":
      return words.write.willFirst;
    case "words-too-long":
      return words.write.tooLong(Number(refusal.limit));
    case "not-checked":
      return words.check.first;
    case "line-unknown":
      return words.list.missing;
    default:
      return words.refused;
  }
}
