import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { LoopRedrawn, LoopWords } from "./facts.ts";
import type { LoopRefusal } from "./loop-words.ts";
import { parseLoopWords } from "./loop-words.ts";
import type { Loop } from "./loops.ts";

export interface LoopRedrawDraft extends LoopWords {
  readonly loop: FactId;
}

/** Draws a loop again, with everything in it. */
export function redrawLoop(
  loops: readonly Loop[],
  draft: LoopRedrawDraft,
  stamp: Stamp,
): Result<LoopRedrawn, LoopRefusal | { readonly kind: "loop-unknown" }> {
  if (!loops.some(({ id }) => id === draft.loop)) return refuse({ kind: "loop-unknown" });

  const words = parseLoopWords(draft);
  return words.ok ? ok({ kind: "loop-redrawn", ...stamp, loop: draft.loop, ...words.value }) : words;
}
