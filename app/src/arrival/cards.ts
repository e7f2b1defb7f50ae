import { recognitionCards } from "@ajar/content/en/recognition";
import type { RecognitionCard } from "@ajar/content/schema";
import type { Brings } from "@ajar/core/arrival/facts";

/** The six cards for this way of arriving: about my own moves, whichever side of the fear I stand on. */
export function cardsFor(brings: Brings | null): readonly RecognitionCard[] {
  const path = brings === "theirs" ? "theirs" : "mine";
  return recognitionCards.filter((card) => card.path === path);
}
