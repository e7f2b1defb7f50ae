import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { LineReviewed } from "./facts.ts";
import { parseReview } from "./line-words.ts";
import type { Line } from "./lines.ts";

export interface ReviewDraft {
  readonly line: FactId;
  readonly stays: "yes" | "no";
  /** Milliseconds since 1970 UTC, or `null`. */
  readonly reviewOn: number | null;
}

export type ReviewRefusal = { readonly kind: "line-unknown" } | { readonly kind: "review-in-the-past" };

/** Looks at a line again: it stays, with a new date or none, or it is let go. */
export function reviewLine(
  lines: readonly Line[],
  { line, stays, reviewOn }: ReviewDraft,
  stamp: Stamp,
): Result<LineReviewed, ReviewRefusal> {
  if (!lines.some(({ id }) => id === line)) return refuse({ kind: "line-unknown" });

  const next = parseReview(stays === "no" ? null : reviewOn, stamp);
  if (!next.ok) return refuse({ kind: "review-in-the-past" });
  return ok({ kind: "line-reviewed", ...stamp, line, stays, reviewOn: next.value });
}
