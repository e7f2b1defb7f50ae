import { afterThree } from "@ajar/content/en/therapy/lines";
import { therapyQuestions } from "@ajar/content/en/therapy/questions";
import type { Questionnaire } from "@ajar/content/questionnaire";
import { checkInsOf, weeksThrough } from "@ajar/core/check-in/check-ins";
import type { Fact } from "@ajar/core/journal/entry";
import { momentsOf } from "@ajar/core/moment/moments";
import { answeredOf } from "@ajar/core/questionnaire/answered";
import type { Instant } from "@ajar/core/shared/stamp";
import { ladderOf } from "@ajar/core/step/ladder";
import { thoughtsOf } from "@ajar/core/thought/thoughts";
import { trendOf } from "@ajar/core/trend/rule-f";
import { words } from "#words/summary";
import { words as weeks } from "#words/check-in";
import { trendSentence } from "../check-in/said.ts";
import { thisWeek } from "../check-in/this-week.ts";
import { momentLineOf } from "../moment/moment-line.ts";
import { resultLines } from "../questionnaire/result.ts";

export const SUMMARY_GROUPS = ["steps", "thoughts", "moments", "weeks", "questionnaires", "ask", "plan"] as const;

export type SummaryGroup = (typeof SUMMARY_GROUPS)[number];

/** One line that may go into a summary, once it is ticked. All of it is the person's own, or from the library. */
export interface Offer {
  readonly id: string;
  readonly group: SummaryGroup;
  readonly text: string;
}

function stepOffers(facts: readonly Fact[]): readonly Offer[] {
  return [...ladderOf(facts).steps.values()].toReversed().flatMap((step) =>
    step.tries.toReversed().map(({ outcome, seal }) => {
      const line = words.step(step.words.title, outcome.learned);
      const both = seal?.howBad != null && outcome.howBad !== null;
      const text = both ? `${line} (${words.sums(seal.howBad, outcome.howBad)})` : line;
      return { id: outcome.id, group: "steps" as const, text };
    }),
  );
}

function thoughtOffers(facts: readonly Fact[]): readonly Offer[] {
  return thoughtsOf(facts).map(({ id, words: { thought, fairer } }) => ({
    id,
    group: "thoughts",
    text: words.thought(thought, fairer),
  }));
}

function momentOffers(facts: readonly Fact[]): readonly Offer[] {
  return momentsOf(facts).map((moment) => {
    const { title, detail } = momentLineOf(moment.words);
    const line = [title, detail, moment.words.note].filter((part) => part !== "").join(" ");
    return { id: moment.id, group: "moments", text: words.moment(moment.words.happenedAt, line) };
  });
}

function weekOffers(facts: readonly Fact[], now: Instant): readonly Offer[] {
  const row = weeksThrough(checkInsOf(facts), thisWeek(now));
  if (row.length === 0) return [];
  const answered = row.filter((week) => week.words !== null).length;
  const trend = trendOf(row.map((week) => week.words?.hard ?? null));
  const counts = weeks.week.twin(answered, row.length - answered);
  return [{ id: "weeks", group: "weeks", text: `${words.weeksOf} ${counts} ${trendSentence(trend)}` }];
}

function questionnaireOffers(facts: readonly Fact[], offered: readonly Questionnaire[]): readonly Offer[] {
  const answered = answeredOf(facts);
  return offered.flatMap((questionnaire) => {
    const lines = resultLines(questionnaire, answered.get(questionnaire.id) ?? []);
    const text = `${questionnaire.text}. ${lines.join(" ")}`;
    return lines.length === 0 ? [] : [{ id: questionnaire.id, group: "questionnaires" as const, text }];
  });
}

/** Every line there is to choose from. Nothing anybody else wrote is among them: no fact here holds such words. */
export function offersOf(
  facts: readonly Fact[],
  given: { readonly now: Instant; readonly questionnaires: readonly Questionnaire[] },
): readonly Offer[] {
  return [
    ...stepOffers(facts),
    ...thoughtOffers(facts),
    ...momentOffers(facts),
    ...weekOffers(facts, given.now),
    ...questionnaireOffers(facts, given.questionnaires),
    ...therapyQuestions.map(({ id, text }): Offer => ({ id, group: "ask", text })),
    ...afterThree.map(({ id, text }): Offer => ({ id, group: "plan", text })),
  ];
}
