import type { FactId, Stamp } from "../shared/stamp.ts";

/** Where someone stands in a life. */
export type Setting = "friend" | "family" | "date" | "partner";

/** Someone in a person's life, in that person's own word for them: a name, a label, an initial. Never shared. */
export interface PersonNamed extends Stamp {
  readonly kind: "person-named";
  /** 1 to 60 characters, trimmed. */
  readonly label: string;
  readonly setting: Setting;
}

/** A new word or place for someone already named. */
export interface PersonRenamed extends Stamp {
  readonly kind: "person-renamed";
  readonly person: FactId;
  readonly label: string;
  readonly setting: Setting;
}

/** No suggestions with this person, until they are let back in. Not a judgement of anyone. */
export interface PersonLeftOut extends Stamp {
  readonly kind: "person-left-out";
  readonly person: FactId;
  readonly leftOut: "yes" | "no";
}

/** The person ended a break in suggestions early (`algorithms.md` §2). */
export interface SuggestionsResumed extends Stamp {
  readonly kind: "suggestions-resumed";
  readonly person: FactId;
}

export type PersonFact = PersonNamed | PersonRenamed | PersonLeftOut | SuggestionsResumed;
