import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { LoopDrawn, LoopWords } from "./facts.ts";
import type { LoopRefusal } from "./loop-words.ts";
import { parseLoopWords } from "./loop-words.ts";

/** Draws a loop: four places, a name, and a place to step out if one is seen. */
export function drawLoop(draft: LoopWords, stamp: Stamp): Result<LoopDrawn, LoopRefusal> {
  const words = parseLoopWords(draft);
  return words.ok ? ok({ kind: "loop-drawn", ...stamp, ...words.value }) : words;
}
