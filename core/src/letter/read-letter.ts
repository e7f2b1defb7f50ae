import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";
import type { LetterRead } from "./facts.ts";
import type { Letter } from "./letters.ts";

export interface LetterReadDraft {
  readonly letter: FactId;
  /** Wall time: a stamp never runs backwards, so it cannot say what the clock shows. */
  readonly now: Instant;
}

export type LetterReadRefusal =
  | { readonly kind: "letter-unknown" }
  | { readonly kind: "not-yet"; readonly opensAt: Instant };

/** Opens a letter on its day or later; never before. */
export function readLetter(
  letters: readonly Letter[],
  draft: LetterReadDraft,
  stamp: Stamp,
): Result<LetterRead, LetterReadRefusal> {
  const letter = letters.find(({ id }) => id === draft.letter);
  if (letter === undefined) return refuse({ kind: "letter-unknown" });
  if (draft.now < letter.opensAt) return refuse({ kind: "not-yet", opensAt: letter.opensAt });
  return ok({ kind: "letter-read", ...stamp, letter: draft.letter });
}
