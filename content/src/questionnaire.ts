import type { Item } from "./schema.ts";

/** One of the answers a question offers: its number in the authors' key, and their words. */
export interface Answer {
  readonly value: number;
  readonly words: string;
}

/** One question, word for word as its authors wrote it. Its place in the list means nothing: `id` is what answers name. */
export interface QuestionnaireItem {
  readonly id: string;
  readonly text: string;
  /** Counts the other way round: the lowest answer as the highest. */
  readonly reverse: boolean;
  /** Answers of its own, in place of the questionnaire's; `null` for those. */
  readonly answers: readonly Answer[] | null;
}

/**
 * Questions somebody else wrote, word for word: `instruction`, `items` and `answers` are theirs. `text` is ours: what we
 * call it, in plain words, with no name of a condition or a type.
 * Never in the first visit, always skippable, shut, never about a partner; a date and plain numbers, no verdict.
 */
export interface Questionnaire extends Item {
  readonly kind: "questionnaire";
  /** What the authors say first, or `null` where the questions say it all. */
  readonly instruction: string | null;
  /** Whose it is and on what terms: shown beside it. */
  readonly notice: string;
  /** Where the terms can be read. */
  readonly terms: `https://${string}`;
  readonly answers: readonly Answer[];
  readonly items: readonly QuestionnaireItem[];
  /** The mean of what was answered, the sum of all, or nothing at all: PHQ-4 only opens a door. */
  readonly scoring: "mean" | "sum" | "none";
  /** How many answers a number needs. */
  readonly needs: number;
  /** Follows a number: "higher means lonelier". `null` where no number is shown. */
  readonly higher: string | null;
  /** Whether answers may be written down. `false`: they are summed in memory and forgotten. */
  readonly keep: boolean;
}
