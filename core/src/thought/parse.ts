import { isFeeling } from "../moment/parse.ts";
import { parseGiven } from "../shared/json.ts";
import type { Guard } from "../shared/shape.ts";
import {
  isBelief,
  isContentId,
  isFactId,
  listOf,
  objectOf,
  oneOf,
  orNull,
  parserOf,
  textOf,
  told,
} from "../shared/shape.ts";
import type { Evidence, HabitAnswer, ThoughtChecked, ThoughtEdited } from "./facts.ts";
import { HABIT_LIMIT, LINES_ENOUGH, LINES_MOST, SAW_LIMIT, THOUGHT_LIMIT } from "./thought-words.ts";

const isOwnHabit = textOf(1, HABIT_LIMIT);
const isLines = listOf(textOf(1, THOUGHT_LIMIT));
const isEnough = oneOf<Evidence["enough"]>({ yes: true, "not-yet": true });

const HABIT = { anyOf: [objectOf({ habit: isContentId }), objectOf({ own: isOwnHabit })] };

const isHabit: Guard<HabitAnswer> = told(HABIT, (given): given is HabitAnswer => {
  const answer = parseGiven(given);
  if (answer === null || Object.keys(answer).length !== 1) return false;
  return isContentId(answer["habit"]) || isOwnHabit(answer["own"]);
});

const isEvidence: Guard<Evidence> = told(objectOf({ lines: isLines, enough: isEnough }), (given): given is Evidence => {
  const side = parseGiven(given);
  if (side === null || Object.keys(side).length !== 2) return false;
  const { lines, enough } = side;
  if (!isLines(lines) || !isEnough(enough) || lines.length > LINES_MOST) return false;
  return enough === "not-yet" || lines.length >= LINES_ENOUGH;
});

const words = {
  saw: textOf(0, SAW_LIMIT),
  feeling: orNull(isFeeling),
  thought: textOf(1, THOUGHT_LIMIT),
  belief: orNull(isBelief),
  habit: orNull(isHabit),
  supports: isEvidence,
  against: isEvidence,
  fairer: textOf(0, THOUGHT_LIMIT),
  beliefAfter: orNull(isBelief),
  feelingNow: orNull(isFeeling),
};

/** One parser for every kind of fact about thoughts. */
export const THOUGHT_PARSERS = {
  "thought-checked": parserOf<ThoughtChecked>("thought-checked", words),
  "thought-edited": parserOf<ThoughtEdited>("thought-edited", { thoughtId: isFactId, ...words }),
};
