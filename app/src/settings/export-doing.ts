import type { Questionnaire } from "@ajar/content/questionnaire";
import type { CheckIn } from "@ajar/core/check-in/check-ins";
import type { Person } from "@ajar/core/person/people";
import { highestOf, numberOf } from "@ajar/core/questionnaire/answered";
import type { QuestionnaireAnswered } from "@ajar/core/questionnaire/facts";
import type { FactId } from "@ajar/core/shared/stamp";
import { words } from "#words/export-doing";
import { mondayName } from "../check-in/this-week.ts";

type People = ReadonlyMap<FactId, Person>;

const line = (text: string, value: number | null): readonly string[] =>
  value === null ? [] : [words.of100(text, value)];

/** One week as Markdown. */
export function weekMarkdown({ words: week }: CheckIn, people: People): string {
  const felt = week.with.flatMap(({ person, understood, valued, caredFor }) => {
    const label = people.get(person)?.label ?? words.someone;
    return [
      ...line(words.understood(label), understood),
      ...line(words.valued(label), valued),
      ...line(words.caredFor(label), caredFor),
    ];
  });
  const lines = [...line(words.hard, week.hard), ...line(words.moved, week.moved), ...felt];
  const calm = week.calm === "" ? [] : ["", words.calm, "", week.calm];
  return [
    `# ${words.week(mondayName(week.week, "with-year"))}`,
    "",
    ...lines.map((each) => `- ${each}`),
    ...calm,
    "",
  ].join("\n");
}

/** Answers to one questionnaire, with its plain number; the questions stay where their authors put them. */
export function questionnaireMarkdown(
  questionnaire: Questionnaire,
  answered: QuestionnaireAnswered,
  day: string,
): string {
  const value = numberOf(questionnaire, answered.answers);
  const items = questionnaire.items.flatMap((item) => {
    const answer = (item.answers ?? questionnaire.answers).find((each) => each.value === answered.answers[item.id]);
    return answer === undefined ? [] : [`- ${item.text} ${answer.words}`];
  });
  const number = value === null ? [] : ["", words.number(value, highestOf(questionnaire), questionnaire.higher)];
  return [`# ${questionnaire.text}, ${day}`, "", ...items, ...number, "", questionnaire.notice, ""].join("\n");
}

/** Answers to a questionnaire whose words this release does not carry: what was chosen, by the names the data has for it. */
export function unknownQuestionnaireMarkdown({ questionnaire, answers }: QuestionnaireAnswered, day: string): string {
  const items = Object.entries(answers).map(([id, value]) => `- ${id}: ${value}`);
  return [`# ${questionnaire}, ${day}`, "", words.unknown, "", ...items, ""].join("\n");
}

export const CHECK_IN_COLUMNS = ["week_of", "hard", "moved", "with", "understood", "valued", "cared_for", "calm"];

/** Every week, one row a person; a week without people is one row. */
export function checkInRows(
  checkIns: Iterable<CheckIn>,
  people: People,
): readonly (readonly (string | number | null)[])[] {
  return [...checkIns].flatMap(({ words: week }) => {
    const own = [mondayName(week.week, "with-year"), week.hard, week.moved] as const;
    if (week.with.length === 0) return [[...own, null, null, null, null, week.calm]];
    return week.with.map(({ person, understood, valued, caredFor }) => [
      ...own,
      people.get(person)?.label ?? null,
      understood,
      valued,
      caredFor,
      week.calm,
    ]);
  });
}
