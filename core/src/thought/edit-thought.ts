import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { ThoughtEdited } from "./facts.ts";
import type { ThoughtDraft, ThoughtRefusal } from "./thought-words.ts";
import { parseThoughtWords } from "./thought-words.ts";
import type { Thought } from "./thoughts.ts";

export interface ThoughtEditDraft extends ThoughtDraft {
  readonly thoughtId: FactId;
}

export type ThoughtEditRefusal = ThoughtRefusal | { readonly kind: "thought-unknown" };

/** Weighs a thought again, with everything in it. */
export function editThought(
  thoughts: readonly Thought[],
  draft: ThoughtEditDraft,
  stamp: Stamp,
): Result<ThoughtEdited, ThoughtEditRefusal> {
  if (!thoughts.some(({ id }) => id === draft.thoughtId)) return refuse({ kind: "thought-unknown" });

  const words = parseThoughtWords(draft);
  return words.ok ? ok({ kind: "thought-edited", ...stamp, thoughtId: draft.thoughtId, ...words.value }) : words;
}
