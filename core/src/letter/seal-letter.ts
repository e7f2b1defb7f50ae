import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import { parseInstant } from "../shared/stamp.ts";
import type { LetterSealed } from "./facts.ts";

/** The longest letter, in UTF-16 units: what one entry can hold in any script. */
export const LETTER_LIMIT = 9000;

export interface LetterDraft {
  readonly text: string;
  /** Milliseconds since 1970 UTC. */
  readonly opensAt: number;
}

export type LetterRefusal =
  | { readonly kind: "letter-empty" }
  | { readonly kind: "words-too-long"; readonly limit: number }
  | { readonly kind: "day-already-here" };

/** Closes a letter until a day that is still to come. From then on its words cannot change. */
export function sealLetter(draft: LetterDraft, stamp: Stamp): Result<LetterSealed, LetterRefusal> {
  const text = draft.text.trim();
  if (text === "") return refuse({ kind: "letter-empty" });
  if (text.length > LETTER_LIMIT) return refuse({ kind: "words-too-long", limit: LETTER_LIMIT });

  const opensAt = parseInstant(draft.opensAt);
  if (opensAt === null || opensAt <= stamp.at.ms) return refuse({ kind: "day-already-here" });
  return ok({ kind: "letter-sealed", ...stamp, text, opensAt });
}
