import { wishOf } from "@ajar/core/closeness/closeness";
import { words } from "#words/closeness";
import { overlapAt } from "./overlap-at.ts";

/** The end of the slider. */
const MOST = 100;

/** What the wish is called at each place of its slider, seen from where now was drawn: a wish says more beside it. */
export function wishedWords(now: number | null): readonly { readonly from: number; readonly word: string }[] {
  const drawn = overlapAt(now);
  if (drawn === null) return words.wishedSharings;
  return Array.from({ length: MOST + 1 }, (_, from) => ({
    from,
    word: words.wishedFromNow[wishOf(drawn, overlapAt(from))],
  })).filter(({ word }, at, all) => word !== all[at - 1]?.word);
}
