import type { Fact } from "../journal/entry.ts";
import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress } from "../shared/scale.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { WritingKept } from "./facts.ts";
import { SITTINGS_MOST, sittingsLeft, WRITING_CAP_MS } from "./writings.ts";

/** The most words of one sitting, in UTF-16 units: twenty minutes of fast typing, and what one entry can hold. */
export const WRITING_LIMIT = 9000;

const MINUTE_MS = 60_000;

export interface WritingDraft {
  readonly topic: ContentId;
  /** How long it took, in milliseconds; beyond the cap it counts as the cap. */
  readonly tookMs: number;
  /** Empty when the words were let go. */
  readonly words: string;
  /** 0 to 100, or `null` when left open. */
  readonly felt: number | null;
}

export type WritingRefusal =
  | { readonly kind: "topic-rests"; readonly limit: number }
  | { readonly kind: "words-too-long"; readonly limit: number }
  | { readonly kind: "felt-out-of-range"; readonly given: number };

/** Keeps a sitting, with its words or without. A fifth on one topic is refused. */
export function keepWriting(
  facts: readonly Fact[],
  draft: WritingDraft,
  stamp: Stamp,
): Result<WritingKept, WritingRefusal> {
  if (sittingsLeft(facts, draft.topic) === 0) return refuse({ kind: "topic-rests", limit: SITTINGS_MOST });

  const words = draft.words.trim();
  if (words.length > WRITING_LIMIT) return refuse({ kind: "words-too-long", limit: WRITING_LIMIT });

  const felt = draft.felt === null ? null : parseDistress(draft.felt);
  if (draft.felt !== null && felt === null) return refuse({ kind: "felt-out-of-range", given: draft.felt });

  const minutes = Math.round(Math.min(Math.max(draft.tookMs, 0), WRITING_CAP_MS) / MINUTE_MS);
  return ok({ kind: "writing-kept", ...stamp, topic: draft.topic, minutes, words, felt });
}
