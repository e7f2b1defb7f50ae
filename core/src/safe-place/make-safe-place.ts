import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { PlaceWords, SafePlaceMade } from "./facts.ts";

/** The longest of each answer, in UTF-16 units, the way a text field counts. */
export const PLACE_LIMIT = 200;

export type PlaceRefusal =
  | { readonly kind: "place-empty" }
  | { readonly kind: "words-too-long"; readonly limit: number };

/** Puts a safe place into words. One answer is enough. */
export function makeSafePlace(draft: PlaceWords, stamp: Stamp): Result<SafePlaceMade, PlaceRefusal> {
  const where = draft.where.trim();
  const when = draft.when.trim();
  const howLong = draft.howLong.trim();
  const stopWord = draft.stopWord.trim();
  const without = draft.without.trim();
  const all = [where, when, howLong, stopWord, without];
  if (all.every((answer) => answer === "")) return refuse({ kind: "place-empty" });
  if (all.some(({ length }) => length > PLACE_LIMIT)) return refuse({ kind: "words-too-long", limit: PLACE_LIMIT });
  return ok({ kind: "safe-place-made", ...stamp, where, when, howLong, stopWord, without });
}
