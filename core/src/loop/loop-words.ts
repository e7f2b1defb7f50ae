import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { LoopPlace, LoopWords } from "./facts.ts";

/** The longest name, in UTF-16 units, the way a text field counts. */
export const LOOP_NAME_LIMIT = 60;

/** The longest words for one place, in UTF-16 units. */
export const LOOP_LIMIT = 400;

/** The places in the order one goes round. The last leads to the first. */
export const PLACES_ROUND: readonly LoopPlace[] = ["trigger", "move", "protects", "does"];

export type LoopRefusal =
  | { readonly kind: "place-empty"; readonly place: LoopPlace }
  | { readonly kind: "name-empty" }
  | { readonly kind: "words-too-long"; readonly limit: number };

/** The words of a loop, trimmed, or why not. A ring with a gap is no ring: all four places are needed. */
export function parseLoopWords(draft: LoopWords): Result<LoopWords, LoopRefusal> {
  const places = {
    trigger: draft.trigger.trim(),
    move: draft.move.trim(),
    protects: draft.protects.trim(),
    does: draft.does.trim(),
  };
  const gap = PLACES_ROUND.find((place) => places[place] === "");
  if (gap !== undefined) return refuse({ kind: "place-empty", place: gap });

  const name = draft.name.trim();
  if (name === "") return refuse({ kind: "name-empty" });
  if (name.length > LOOP_NAME_LIMIT) return refuse({ kind: "words-too-long", limit: LOOP_NAME_LIMIT });

  const exitWords = draft.exit === null ? "" : draft.exitWords.trim();
  if ([...Object.values(places), exitWords].some((text) => text.length > LOOP_LIMIT)) {
    return refuse({ kind: "words-too-long", limit: LOOP_LIMIT });
  }
  return ok({ name, ...places, exit: draft.exit, exitWords, source: draft.source });
}
