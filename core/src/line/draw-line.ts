import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { LineDrawn } from "./facts.ts";
import type { LineDraft, LineRefusal } from "./line-words.ts";
import { parseLineWords } from "./line-words.ts";

/** Draws a line on my own side, once all six questions were answered no. */
export function drawLine(draft: LineDraft, stamp: Stamp): Result<LineDrawn, LineRefusal> {
  const words = parseLineWords(draft, stamp);
  return words.ok ? ok({ kind: "line-drawn", ...stamp, ...words.value }) : words;
}
