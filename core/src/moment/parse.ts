import { parseGiven } from "../shared/json.ts";
import type { Guard } from "../shared/shape.ts";
import {
  isContentId,
  isDistress,
  isFactId,
  isInstant,
  objectOf,
  oneOf,
  orNull,
  parserOf,
  textOf,
  told,
} from "../shared/shape.ts";
import type { FeelingAnswer, MomentEdited, MomentLogged, Move, Urge } from "./facts.ts";
import { FEELING_LIMIT, NOTE_LIMIT } from "./moment-words.ts";

const isUrge = oneOf<Urge>({
  leave: true,
  "go-quiet": true,
  "push-away": true,
  "hold-on": true,
  please: true,
  joke: true,
  fix: true,
  none: true,
});
const isMove = oneOf<Move>({ away: true, stayed: true, towards: true });
const isOwnFeeling = textOf(1, FEELING_LIMIT);

const FEELING = {
  anyOf: [{ enum: ["not-yet", "nothing"] }, objectOf({ word: isContentId }), objectOf({ own: isOwnFeeling })],
};

/** A feeling word, an own word, or one of the two full answers that are none. */
export const isFeeling: Guard<FeelingAnswer> = told(FEELING, (given): given is FeelingAnswer => {
  if (given === "not-yet" || given === "nothing") return true;
  const answer = parseGiven(given);
  if (answer === null || Object.keys(answer).length !== 1) return false;
  return isContentId(answer["word"]) || isOwnFeeling(answer["own"]);
});

const words = {
  happenedAt: isInstant,
  pattern: orNull(isContentId),
  urge: orNull(isUrge),
  did: orNull(isMove),
  strength: orNull(isDistress),
  body: orNull(isContentId),
  feeling: orNull(isFeeling),
  person: orNull(isFactId),
  note: textOf(0, NOTE_LIMIT),
};

/** One parser for every kind of fact about moments. */
export const MOMENT_PARSERS = {
  "moment-logged": parserOf<MomentLogged>("moment-logged", words),
  "moment-edited": parserOf<MomentEdited>("moment-edited", { moment: isFactId, ...words }),
};
