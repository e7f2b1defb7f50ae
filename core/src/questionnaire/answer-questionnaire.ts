import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { Answers, QuestionnaireAnswered } from "./facts.ts";

/** What there is to know of a questionnaire to read answers to it: content, handed in. */
export interface Key {
  readonly id: ContentId;
  readonly answers: readonly { readonly value: number }[];
  readonly items: readonly {
    readonly id: ContentId;
    readonly reverse: boolean;
    /** Answers of its own; `null` for the questionnaire's. */
    readonly answers: readonly { readonly value: number }[] | null;
  }[];
  readonly scoring: "mean" | "sum" | "none";
  /** How many answers a number needs. */
  readonly needs: number;
  /** Whether answers may be written down at all. */
  readonly keep: boolean;
}

export type QuestionnaireRefusal =
  | { readonly kind: "never-kept" }
  | { readonly kind: "nothing-answered" }
  | { readonly kind: "answer-unknown"; readonly item: ContentId };

/** The answers one item takes. */
export function valuesOf(key: Key, item: Key["items"][number]): readonly number[] {
  return (item.answers ?? key.answers).map(({ value }) => value);
}

/** Keeps answers in the order of the questions; any of them may be left open. A questionnaire that is not kept is refused. */
export function answerQuestionnaire(
  key: Key,
  answers: Answers,
  stamp: Stamp,
): Result<QuestionnaireAnswered, QuestionnaireRefusal> {
  if (!key.keep) return refuse({ kind: "never-kept" });
  const given = key.items.flatMap((item) => {
    const answer = answers[item.id];
    return answer === undefined ? [] : [{ item, answer }];
  });
  if (given.length === 0) return refuse({ kind: "nothing-answered" });
  const wrong = given.find(({ item, answer }) => !valuesOf(key, item).includes(answer));
  if (wrong !== undefined) return refuse({ kind: "answer-unknown", item: wrong.item.id });

  const kept = Object.fromEntries(given.map(({ item, answer }) => [item.id, answer]));
  return ok({ kind: "questionnaire-answered", ...stamp, questionnaire: key.id, answers: kept });
}
