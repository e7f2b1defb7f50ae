import { parseGiven } from "../shared/json.ts";
import type { Guard, Shape } from "../shared/shape.ts";
import { isDepth, listOf, objectOf, oneOf, parserOf, textOf, told } from "../shared/shape.ts";
import type { Area } from "../step/facts.ts";
import type { PackAdded, PackStep, PackWords } from "./facts.ts";

/** Limits of a pack: lines of text, and how many there may be. Text is counted in UTF-16 units. */
export const PACK_LIMITS = { line: 400, note: 200, name: 100, words: 4000, items: 30 } as const;

const isArea = oneOf<Area>({
  feelings: true,
  needs: true,
  past: true,
  affection: true,
  dependence: true,
  appreciation: true,
  conflict: true,
  future: true,
});

/** Every field of a step, and which values it may have. */
export const PACK_STEP_SHAPE: Shape<PackStep> = {
  title: textOf(1, PACK_LIMITS.line),
  area: isArea,
  depth: isDepth,
  note: textOf(0, PACK_LIMITS.note),
};

const isPackStep: Guard<PackStep> = told(objectOf(PACK_STEP_SHAPE), (given): given is PackStep => {
  const step = parseGiven(given);
  const fields = Object.entries<Guard<unknown>>(PACK_STEP_SHAPE);
  if (step === null || Object.keys(step).length !== fields.length) return false;
  return fields.every(([field, holds]) => holds(step[field]));
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
