import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { LineRedrawn } from "./facts.ts";
import type { LineDraft, LineRefusal } from "./line-words.ts";
import { parseLineWords } from "./line-words.ts";
import type { Line } from "./lines.ts";

export interface RedrawDraft extends LineDraft {
  readonly line: FactId;
}

export type RedrawRefusal = LineRefusal | { readonly kind: "line-unknown" };

/** Draws the same line in other words. The six questions are asked again: other words may reach further. */
export function redrawLine(
  lines: readonly Line[],
  draft: RedrawDraft,
  stamp: Stamp,
): Result<LineRedrawn, RedrawRefusal> {
  if (!lines.some(({ id }) => id === draft.line)) return refuse({ kind: "line-unknown" });

  const words = parseLineWords(draft, stamp);
  return words.ok ? ok({ kind: "line-redrawn", ...stamp, line: draft.line, ...words.value }) : words;
}
