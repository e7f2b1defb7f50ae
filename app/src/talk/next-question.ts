import { questions } from "@ajar/content/en/questions";
import type { Question } from "@ajar/content/schema";
import type { Leave } from "@ajar/core/preference/facts";
import type { Depth } from "@ajar/core/shared/scale";
import { plainly } from "../words/literally.ts";

/** What a question has to fit. */
export interface Wanted {
  readonly depth: Depth;
  /** Topics left out. */
  readonly leave: readonly Leave[];
  /** Ids that were asked in this talk. */
  readonly asked: readonly string[];
  /** From 0 up to, not including, 1. */
  readonly chance: number;
}

/** A question nobody was asked yet in this talk, as deep as wanted; where there is none, the nearest shallower. */
export function nextQuestion({ depth, leave, asked, chance }: Wanted): Question | null {
  const fitting = plainly(questions).filter(
    (question) =>
      question.depth <= depth && !asked.includes(question.id) && !question.leave.some((topic) => leave.includes(topic)),
  );
  const deepest = Math.max(0, ...fitting.map((question) => question.depth));
  const pool = fitting.filter((question) => question.depth === deepest);
  return pool[Math.floor(chance * pool.length)] ?? null;
}
