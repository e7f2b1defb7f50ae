import { isSetting } from "../person/parse.ts";
import { parseGiven, type Given } from "../shared/json.ts";
import type { Guard, Shape } from "../shared/shape.ts";
import { isDepth, listOf, objectOf, parserOf, textOf, told } from "../shared/shape.ts";
import { isArea } from "../step/areas.ts";
import type { PackAdded, PackStep, PackWords } from "./facts.ts";

/** Limits of a pack: lines of text, and how many there may be. Text is counted in UTF-16 units. */
export const PACK_LIMITS = { line: 400, note: 200, name: 100, words: 4000, items: 30 } as const;

/** Every field of a step, and which values it may have. */
export const PACK_STEP_SHAPE: Shape<PackStep> = {
  title: textOf(1, PACK_LIMITS.line),
  area: isArea,
  depth: isDepth,
  setting: isSetting,
  note: textOf(0, PACK_LIMITS.note),
};

/** The first field of a step that is not as it has to be, or `null`. Packs made before a step had a setting have none. */
export function wrongFieldOf(step: Given): string | null {
  const wrong = Object.entries<Guard<unknown>>(PACK_STEP_SHAPE).find(
    ([field, holds]) => !(field === "setting" && !Object.hasOwn(step, field)) && !holds(step[field]),
  );
  return wrong?.[0] ?? null;
}

const STEP_SCHEMA = {
  ...objectOf(PACK_STEP_SHAPE),
  required: Object.keys(PACK_STEP_SHAPE).filter((field) => field !== "setting"),
};

const isPackStep: Guard<PackStep> = told(STEP_SCHEMA, (given): given is PackStep => {
  const step = parseGiven(given);
  if (step === null || !Object.keys(step).every((field) => Object.hasOwn(PACK_STEP_SHAPE, field))) return false;
  return wrongFieldOf(step) === null;
});

function upTo<Value>(most: number, holds: Guard<readonly Value[]>): Guard<readonly Value[]> {
  return told({ ...holds.schema, maxItems: most }, (given): given is readonly Value[] => {
    return Array.isArray(given) && given.length <= most && holds(given);
  });
}

const isHash: Guard<string> = told(
  { type: "string", pattern: "^[0-9a-f]{64}$" },
  (given): given is string => typeof given === "string" && /^[0-9a-f]{64}$/u.test(given),
);

/** Every field of a pack, and which values it may have. */
export const PACK_SHAPE: Shape<PackWords> = {
  hash: isHash,
  title: textOf(1, PACK_LIMITS.name),
  by: textOf(1, PACK_LIMITS.name),
  language: textOf(1, PACK_LIMITS.name),
  licence: textOf(1, PACK_LIMITS.name),
  reviewer: textOf(0, PACK_LIMITS.name),
  reviewed: textOf(0, PACK_LIMITS.name),
  steps: upTo(PACK_LIMITS.items, listOf(isPackStep)),
  questions: upTo(PACK_LIMITS.items, listOf(textOf(1, PACK_LIMITS.line))),
  words: textOf(0, PACK_LIMITS.words),
};

/** One parser for every kind of fact about packs. */
export const PACK_PARSERS = { "pack-added": parserOf<PackAdded>("pack-added", PACK_SHAPE) };
