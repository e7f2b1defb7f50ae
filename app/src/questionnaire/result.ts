import { highestOf, numberOf } from "@ajar/core/questionnaire/answered";
import type { Key } from "@ajar/core/questionnaire/answer-questionnaire";
import type { QuestionnaireAnswered } from "@ajar/core/questionnaire/facts";
import { words } from "#words/questionnaire";

/** What may be said of the answers so far: the latest number, and beside it the one before. Nothing else, ever. */
export function resultLines(
  key: Key & { readonly higher: string | null },
  answered: readonly QuestionnaireAnswered[],
): readonly string[] {
  const last = answered.at(-1);
  if (last === undefined) return [];
  const value = numberOf(key, last.answers);
  if (value === null) return [words.tooFew(key.needs)];
  const now = `${words.on(last.at.ms)}: ${words.number(value, highestOf(key), key.higher)}`;
  const before = answered.slice(0, -1).findLast((each) => numberOf(key, each.answers) !== null);
  const earlier = before === undefined ? null : numberOf(key, before.answers);
  if (before === undefined || earlier === null) return [now];
  return [now, words.earlier([before.at.ms, earlier], [last.at.ms, value])];
}
