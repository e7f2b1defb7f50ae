import type { Area } from "@ajar/core/step/facts";
import type { Depth } from "@ajar/core/shared/scale";
import type { Step } from "../../schema.ts";
import { ownWords } from "../own-words.ts";

type PatternSlug =
  | "pull-away"
  | "test"
  | "do-everything"
  | "choose-the-unavailable"
  | "go-quiet"
  | "defend"
  | "joke"
  | "rush-then-run"
  | "please"
  | "find-fault"
  | "keep-an-exit"
  | "look-after-never-lean"
  | "explain"
  | "go-numb";

type Said = Pick<Step, "text" | "settings" | "does" | "minutes">;
type MayDiffer = Pick<Step, "audience" | "reversible" | "leave" | "prerequisites" | "pass" | "version">;

/** A step as it is written: what every step says, and only what differs from a step that one person does alone. */
export type Draft = Said & Partial<MayDiffer> & { readonly patterns?: readonly PatternSlug[] };

type Place = Pick<Step, "area" | "depth">;

function stepFrom({ area, depth }: Place, slug: string, { patterns = [], ...draft }: Draft): Step {
  return {
    ...ownWords,
    kind: "step",
    id: `step.${area}.${depth}.${slug}`,
    area,
    depth,
    audience: "self",
    reversible: true,
    leave: [],
    unlessAfraid: depth >= 4,
    prerequisites: [],
    pass: null,
    ...draft,
    patterns: patterns.map((pattern) => `pattern.${pattern}`),
  };
}

/**
 * The steps of one area and depth, from drafts keyed by slug. The id is `step.<area>.<depth>.<slug>`.
 *
 * Unless a draft says otherwise a step is for oneself, can be taken back, and needs nothing before it. From depth 4
 * on, every step carries "not if you fear how they would react".
 */
export function cell(area: Area, depth: Depth, drafts: Readonly<Record<string, Draft>>): readonly Step[] {
  return Object.entries(drafts).map(([slug, draft]) => stepFrom({ area, depth }, slug, draft));
}
