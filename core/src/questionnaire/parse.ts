import { parseGiven } from "../shared/json.ts";
import type { Guard } from "../shared/shape.ts";
import { isContentId, parserOf, told } from "../shared/shape.ts";
import type { Answers, QuestionnaireAnswered } from "./facts.ts";

const MOST_ANSWERS = 40;
const HIGHEST = 10;

const ANSWERS = {
  type: "object",
  minProperties: 1,
  maxProperties: MOST_ANSWERS,
  additionalProperties: { type: "integer", minimum: 0, maximum: HIGHEST },
};

const isAnswer = (given: unknown): boolean =>
  Number.isInteger(given) && (given as number) >= 0 && (given as number) <= HIGHEST;

const isAnswers: Guard<Answers> = told(ANSWERS, (given): given is Answers => {
  const answers = Object.entries(parseGiven(given) ?? {});
  if (answers.length === 0 || answers.length > MOST_ANSWERS) return false;
  return answers.every(([id, answer]) => isContentId(id) && isAnswer(answer));
});

/** One parser for every kind of fact about questionnaires. */
export const QUESTIONNAIRE_PARSERS = {
  "questionnaire-answered": parserOf<QuestionnaireAnswered>("questionnaire-answered", {
    questionnaire: isContentId,
    answers: isAnswers,
  }),
};
