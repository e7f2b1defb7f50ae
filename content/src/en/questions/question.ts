import type { Depth } from "@ajar/core/shared/scale";
import type { Question } from "../../schema.ts";
import { ownWords } from "../own-words.ts";

type Draft = Pick<Question, "text" | "hint" | "pass"> & Partial<Pick<Question, "leave">>;

function questionFrom(depth: Depth, slug: string, draft: Draft): Question {
  const id = `question.${depth}.${slug}`;
  return { ...ownWords, kind: "question", depth, id, unlessAfraid: depth >= 4, leave: [], ...draft };
}

/**
 * The questions of one depth, from drafts keyed by slug. The id is `question.<depth>.<slug>`. From depth 4 on, every
 * question carries "not if you fear how they would react".
 */
export function questionsAt(depth: Depth, drafts: Readonly<Record<string, Draft>>): readonly Question[] {
  return Object.entries(drafts).map(([slug, draft]) => questionFrom(depth, slug, draft));
}
