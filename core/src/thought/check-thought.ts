import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ThoughtChecked } from "./facts.ts";
import type { ThoughtDraft, ThoughtRefusal } from "./thought-words.ts";
import { parseThoughtWords } from "./thought-words.ts";

/** Keeps a thought that was weighed. To weigh is enough: a fairer thought may still be missing. */
export function checkThought(draft: ThoughtDraft, stamp: Stamp): Result<ThoughtChecked, ThoughtRefusal> {
  const words = parseThoughtWords(draft);
  return words.ok ? ok({ kind: "thought-checked", ...stamp, ...words.value }) : words;
}
