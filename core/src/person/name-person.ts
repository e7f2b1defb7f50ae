import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { PersonNamed } from "./facts.ts";
import type { PersonDraft, PersonRefusal } from "./person-words.ts";
import { parsePersonWords } from "./person-words.ts";

/** Gives someone a word: a name, a label, an initial. */
export function namePerson(draft: PersonDraft, stamp: Stamp): Result<PersonNamed, PersonRefusal> {
  const words = parsePersonWords(draft);
  return words.ok ? ok({ kind: "person-named", ...stamp, ...words.value }) : words;
}
