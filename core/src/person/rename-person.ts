import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { PersonRenamed } from "./facts.ts";
import type { People } from "./people.ts";
import type { PersonDraft, PersonRefusal } from "./person-words.ts";
import { parsePersonWords } from "./person-words.ts";

export interface RenameDraft extends PersonDraft {
  readonly person: FactId;
}

export type RenameRefusal = PersonRefusal | { readonly kind: "person-unknown" };

/** Gives someone another word or another place. Everything already written about them follows. */
export function renamePerson(people: People, draft: RenameDraft, stamp: Stamp): Result<PersonRenamed, RenameRefusal> {
  if (!people.has(draft.person)) return refuse({ kind: "person-unknown" });

  const words = parsePersonWords(draft);
  return words.ok ? ok({ kind: "person-renamed", ...stamp, person: draft.person, ...words.value }) : words;
}
