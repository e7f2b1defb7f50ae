import type { Guard } from "../shared/shape.ts";
import { isFactId, oneOf, parserOf, textOf } from "../shared/shape.ts";
import type { PersonLeftOut, PersonNamed, PersonRenamed, Setting, SuggestionsResumed } from "./facts.ts";
import { LABEL_LIMIT } from "./person-words.ts";

export const isSetting: Guard<Setting> = oneOf<Setting>({ friend: true, family: true, date: true, partner: true });

const words = { label: textOf(1, LABEL_LIMIT), setting: isSetting };

/** One parser for every kind of fact about the people in a life. */
export const PERSON_PARSERS = {
  "person-named": parserOf<PersonNamed>("person-named", words),
  "person-renamed": parserOf<PersonRenamed>("person-renamed", { person: isFactId, ...words }),
  "person-left-out": parserOf<PersonLeftOut>("person-left-out", {
    person: isFactId,
    leftOut: oneOf<"yes" | "no">({ yes: true, no: true }),
  }),
  "suggestions-resumed": parserOf<SuggestionsResumed>("suggestions-resumed", { person: isFactId }),
};
