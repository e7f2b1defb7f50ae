import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** Answers to somebody else's questions, by the id of each question: whole numbers, 0 to 10, in the authors' own key. */
export type Answers = Readonly<Record<ContentId, number>>;

/** A questionnaire was answered, whole or in part. Only those that may be kept. */
export interface QuestionnaireAnswered extends Stamp {
  readonly kind: "questionnaire-answered";
  readonly questionnaire: ContentId;
  readonly answers: Answers;
}

export type QuestionnaireFact = QuestionnaireAnswered;
