import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import { byStamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { Key } from "./answer-questionnaire.ts";
import { valuesOf } from "./answer-questionnaire.ts";
import type { Answers, QuestionnaireAnswered } from "./facts.ts";

/** Reads what was answered, by questionnaire, earliest first. */
export const answeredOf: (facts: readonly Fact[]) => ReadonlyMap<ContentId, readonly QuestionnaireAnswered[]> = once(
  (facts) =>
    Map.groupBy(
      facts.filter((fact) => fact.kind === "questionnaire-answered").toSorted(byStamp),
      ({ questionnaire }) => questionnaire,
    ),
);

/**
 * The plain number of some answers in the authors' own key: the mean of what was answered, or the sum of all. Reversal
 * goes by the question's id, never by its place. `null` when too few were answered, or there is no number to it.
 */
export function numberOf(key: Key, answers: Answers): number | null {
  const counted = key.items.flatMap((item) => {
    const answer = answers[item.id];
    if (answer === undefined) return [];
    const values = valuesOf(key, item);
    return [item.reverse ? Math.min(...values) + Math.max(...values) - answer : answer];
  });
  if (key.scoring === "none" || counted.length < key.needs) return null;
  const sum = counted.reduce((total, value) => total + value, 0);
  return key.scoring === "sum" ? sum : sum / counted.length;
}

/** The highest number there is: 5 for a mean of answers from 1 to 5, 9 for three answers up to 3. */
export function highestOf(key: Key): number {
  const highest = key.items.map((item) => Math.max(...valuesOf(key, item)));
  return key.scoring === "mean" ? Math.max(...highest) : highest.reduce((sum, value) => sum + value, 0);
}
