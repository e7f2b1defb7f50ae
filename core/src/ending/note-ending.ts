import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { EndingNoted, EndingWords } from "./facts.ts";

/** The longest answer, in UTF-16 units, the way a text field counts. */
export const ENDING_LIMIT = 1000;

/** The longest word for who it was, in UTF-16 units. */
export const ENDING_WHO_LIMIT = 60;

export type EndingRefusal =
  | { readonly kind: "nothing-noted" }
  | { readonly kind: "words-too-long"; readonly limit: number };

/** Notes an ending: my choice or my way out, or both. */
export function noteEnding(draft: EndingWords, stamp: Stamp): Result<EndingNoted, EndingRefusal> {
  const [who, choice, wayOut, protects] = [
    draft.who.trim(),
    draft.choice.trim(),
    draft.wayOut.trim(),
    draft.protects.trim(),
  ];
  if (choice === "" && wayOut === "" && protects === "") return refuse({ kind: "nothing-noted" });
  if (who.length > ENDING_WHO_LIMIT) return refuse({ kind: "words-too-long", limit: ENDING_WHO_LIMIT });
  if (Math.max(choice.length, wayOut.length, protects.length) > ENDING_LIMIT) {
    return refuse({ kind: "words-too-long", limit: ENDING_LIMIT });
  }
  return ok({ kind: "ending-noted", ...stamp, age: draft.age, who, choice, wayOut, protects });
}
