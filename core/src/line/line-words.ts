import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Instant, Stamp } from "../shared/stamp.ts";
import { parseInstant } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { LineWords } from "./facts.ts";

/** The longest of each of the four, in UTF-16 units, the way a text field counts. */
export const LINE_LIMIT = 400;

/** What a line may reach for that is not on one's own side. */
export type Reach = "watch" | "cut-off" | "punish" | "threaten" | "trade-in-sex" | "money-or-phone";

/** The person's own answer to each of the six questions; `null` while it is open. Never written down. */
export type SelfCheck = Readonly<Record<Reach, "yes" | "no" | null>>;

/** What a form holds before anything was checked. */
export interface LineDraft {
  readonly when: string;
  readonly will: string;
  readonly ask: string;
  readonly ifNot: string;
  readonly need: ContentId | null;
  /** Milliseconds since 1970 UTC, or `null`. */
  readonly reviewOn: number | null;
  readonly check: SelfCheck;
}

export type LineRefusal =
  | { readonly kind: "will-empty" }
  | { readonly kind: "words-too-long"; readonly limit: number }
  | { readonly kind: "review-in-the-past" }
  | { readonly kind: "not-checked" }
  | { readonly kind: "reaches-over"; readonly reaches: readonly Reach[] };

/** What was answered yes: the line reaches over to the other's side there. */
export function reachesOf(check: SelfCheck): readonly Reach[] {
  const answers = Object.entries(check) as [Reach, "yes" | "no" | null][];
  return answers.flatMap(([reach, answer]) => (answer === "yes" ? [reach] : []));
}

/** When to look again: `null`, or a time still to come. */
export function parseReview(given: number | null, stamp: Stamp): Result<Instant | null, LineRefusal> {
  const reviewOn = given === null ? null : parseInstant(given);
  if (given !== null && (reviewOn === null || reviewOn <= stamp.at.ms)) return refuse({ kind: "review-in-the-past" });
  return ok(reviewOn);
}

/**
 * The words of a line, trimmed, or why not. The six answers are the person's own; the text itself is not read by
 * anything. Any yes stops it: such a line is about their side, not mine.
 */
export function parseLineWords(draft: LineDraft, stamp: Stamp): Result<LineWords, LineRefusal> {
  const when = draft.when.trim();
  const will = draft.will.trim();
  const ask = draft.ask.trim();
  const ifNot = draft.ifNot.trim();
  if (will === "") return refuse({ kind: "will-empty" });
  if ([when, will, ask, ifNot].some(({ length }) => length > LINE_LIMIT)) {
    return refuse({ kind: "words-too-long", limit: LINE_LIMIT });
  }
  const reviewOn = parseReview(draft.reviewOn, stamp);
  if (!reviewOn.ok) return reviewOn;

  const reaches = reachesOf(draft.check);
  if (reaches.length > 0) return refuse({ kind: "reaches-over", reaches });
  if (Object.values(draft.check).includes(null)) return refuse({ kind: "not-checked" });
  return ok({ when, will, ask, ifNot, need: draft.need, reviewOn: reviewOn.value });
}
