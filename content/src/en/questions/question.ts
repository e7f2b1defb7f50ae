import type { Depth } from "@ajar/core/shared/scale";
import type { Question } from "../../schema.ts";
import { ownWords } from "../own-words.ts";

type Draft = Pick<Question, "text" | "hint" | "pass"> & Partial<Pick<Question, "leave">>;

/** Shown beside a deep question, since an answer can't be taken back. */
const CAUTION = "What’s said stays said. Half an answer is fine.";

function questionFrom(depth: Depth, slug: string, draft: Draft): Question {
  const deep = { unlessAfraid: depth >= 4, caution: depth >= 4 ? CAUTION : null };
  return { ...ownWords, kind: "question", depth, id: `question.${depth}.${slug}`, ...deep, leave: [], ...draft };
}

/**
 * The questions of one depth, from drafts keyed by slug. The id is `question.<depth>.<slug>`. From depth 4 on, every
 * question carries "not if you fear how they would react" and says that an answer stays said.
 */
export function questionsAt(depth: Depth, drafts: Readonly<Record<string, Draft>>): readonly Question[] {
  return Object.entries(drafts).map(([slug, draft]) => questionFrom(depth, slug, draft));
}
