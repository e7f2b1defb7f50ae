import type { Setting } from "../person/facts.ts";
import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDepth } from "../shared/scale.ts";
import type { FactId } from "../shared/stamp.ts";
import type { Area, StepWords } from "./facts.ts";

/** The longest title, in UTF-16 units, the way a text field counts. */
export const TITLE_LIMIT = 400;

/** What a form holds before anything was checked. */
export interface StepWordsDraft {
  readonly title: string;
  readonly area: Area;
  readonly depth: number;
  readonly setting: Setting;
  readonly person: FactId | null;
}

export type StepWordsRefusal =
  | { readonly kind: "title-empty" }
  | { readonly kind: "title-too-long"; readonly limit: number }
  | { readonly kind: "depth-out-of-range"; readonly given: number };

/** The words of a step, trimmed, or why not. */
export function parseStepWords(draft: StepWordsDraft): Result<StepWords, StepWordsRefusal> {
  const title = draft.title.trim();
  if (title === "") return refuse({ kind: "title-empty" });
  if (title.length > TITLE_LIMIT) return refuse({ kind: "title-too-long", limit: TITLE_LIMIT });

  const depth = parseDepth(draft.depth);
  if (depth === null) return refuse({ kind: "depth-out-of-range", given: draft.depth });

  return ok({ title, area: draft.area, depth, setting: draft.setting, person: draft.person });
}
