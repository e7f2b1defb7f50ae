import { bodyCues } from "@ajar/content/en/body-cues";
import { feelings } from "@ajar/content/en/feelings";
import { cornerOf, type Corner } from "@ajar/core/moment/feeling-finder";
import type { FeelingAnswer, MomentWords, Move, Urge } from "@ajar/core/moment/facts";
import type { MomentDraft } from "@ajar/core/moment/moment-words";
import type { Result } from "@ajar/core/shared/result";
import { ok } from "@ajar/core/shared/result";
import { parseFactId, type Instant } from "@ajar/core/shared/stamp";
import { fieldsOf, happenedAt, type When, type WhenRefusal } from "./when.ts";

/** A moment while it is being written. `null` is "not answered yet". */
export interface MomentHeld {
  /** A pattern's id, or one of the two answers that are no pattern. */
  pattern: string | null;
  urge: Urge | null;
  did: Move | null;
  /** Where in the body; the cue is named once its quality is chosen, too. */
  place: string | null;
  body: string | null;
  corner: Corner | null;
  answer: "word" | "own" | "not-yet" | "nothing" | null;
  word: string | null;
  own: string;
  strength: number | null;
  person: string;
  when: When;
  time: string;
  date: string;
  note: string;
}

/** A calm moment has no pattern. */
export const CALM = "calm";
/** None of the patterns was close. */
export const ELSE = "else";
/** Nobody is named. */
export const NO_ONE = "no-one";

/** A moment with nothing answered. */
export function emptyMoment(): MomentHeld {
  const untold = { pattern: null, urge: null, did: null, place: null, body: null, corner: null };
  const unfelt = { answer: null, word: null, own: "", strength: null };
  return { ...untold, ...unfelt, person: NO_ONE, when: "now", time: "", date: "", note: "" };
}

/** Whether these words tell of something calm: no pattern, and no urge to do anything. */
export function isCalm({ pattern, urge }: Pick<MomentWords, "pattern" | "urge">): boolean {
  return pattern === null && urge === "none";
}

function answerHeld(feeling: FeelingAnswer | null): Pick<MomentHeld, "answer" | "word" | "own" | "corner"> {
  if (feeling === null || typeof feeling === "string") return { answer: feeling, word: null, own: "", corner: null };
  if ("own" in feeling) return { answer: "own", word: null, own: feeling.own, corner: null };
  const known = feelings.find(({ id }) => id === feeling.word);
  return { answer: "word", word: feeling.word, own: "", corner: known ? cornerOf(known) : null };
}

/** A moment that was kept, opened again to be told anew. */
export function heldOf(words: MomentWords): MomentHeld {
  const { pattern, urge, did, body, strength, person, note, happenedAt: at, feeling } = words;
  const place = bodyCues.find(({ id }) => id === body)?.place ?? null;
  const told = { pattern: isCalm(words) ? CALM : pattern, urge, did, place, body };
  const when = { when: "another" as const, ...fieldsOf(at) };
  return { ...told, ...answerHeld(feeling), strength, person: person ?? NO_ONE, ...when, note };
}

function feelingOf({ answer, word, own }: MomentHeld): FeelingAnswer | null {
  switch (answer) {
    case "word":
      return word === null ? null : { word };
    case "own":
      return own.trim() === "" ? null : { own };
    case "not-yet":
    case "nothing":
    case null:
      return answer;
  }
}

/** Whether nothing at all was said: then there is nothing to keep. */
export function saysNothing(held: MomentHeld): boolean {
  const { pattern, urge, did, body, strength, note } = held;
  const answers = [pattern, urge, did, body, strength, feelingOf(held)];
  return answers.every((answer) => answer === null) && note.trim() === "";
}

/** The draft for the verb, at wall time `now`, or why the time cannot be read. */
export function momentDraftOf(held: MomentHeld, now: Instant): Result<MomentDraft, WhenRefusal> {
  const at = happenedAt(held, now);
  if (!at.ok) return at;
  const { did, strength, body, note } = held;
  const pattern = held.pattern === CALM || held.pattern === ELSE ? null : held.pattern;
  const urge = held.pattern === CALM ? (held.urge ?? "none") : held.urge;
  const person = held.person === NO_ONE ? null : parseFactId(held.person);
  return ok({ happenedAt: at.value, pattern, urge, did, strength, body, feeling: feelingOf(held), person, note });
}
