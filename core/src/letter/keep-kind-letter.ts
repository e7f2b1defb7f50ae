import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress } from "../shared/scale.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { KindLetterKept, KindLetterWords } from "./facts.ts";

/** The longest part, in UTF-16 units, the way a text field counts. */
export const KIND_LIMIT = 2000;

/** From this shame on a kind letter stops: 0 to 100. Kindness does not reach someone there; a rest may. */
export const SHAME_STOPS = 80;

export interface KindLetterDraft extends KindLetterWords {
  /** 0 to 100, or `null` when left open. */
  readonly felt: number | null;
}

export type KindLetterRefusal =
  | { readonly kind: "letter-empty" }
  | { readonly kind: "words-too-long"; readonly limit: number }
  | { readonly kind: "felt-out-of-range"; readonly given: number };

/** Keeps a kind letter; one part is enough. */
export function keepKindLetter(draft: KindLetterDraft, stamp: Stamp): Result<KindLetterKept, KindLetterRefusal> {
  const words = {
    happened: draft.happened.trim(),
    others: draft.others.trim(),
    friend: draft.friend.trim(),
    kindness: draft.kindness.trim(),
  };
  const parts = Object.values(words);
  if (parts.every((part) => part === "")) return refuse({ kind: "letter-empty" });
  if (parts.some((part) => part.length > KIND_LIMIT)) return refuse({ kind: "words-too-long", limit: KIND_LIMIT });

  const felt = draft.felt === null ? null : parseDistress(draft.felt);
  if (draft.felt !== null && felt === null) return refuse({ kind: "felt-out-of-range", given: draft.felt });

  return ok({ kind: "kind-letter-kept", ...stamp, ...words, felt });
}
