import type { Given } from "./json.ts";
import { parseBelief, parseDepth, parseDistress, parseExtent, parseLikelihood, parseSeverity } from "./scale.ts";
import type { Belief, Depth, Distress, Extent, Likelihood, Severity } from "./scale.ts";
import { parseFactId, parseInstant } from "./stamp.ts";
import type { FactId, Instant, Stamp } from "./stamp.ts";

/** A piece of JSON Schema (draft 2020-12): what a guard lets pass, told to other programs. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Says whether one JSON value may stand where a `Value` is expected. */
export interface Guard<Value> {
  (given: unknown): given is Value;
  /** The same rule for other programs. Absent where nobody wrote it down; then anything goes. */
  readonly schema?: JsonSchema;
}

/** A guard for every field of a fact. The compiler sees to it that none is missing. */
export type Shape<Content> = { readonly [Field in keyof Content]-?: Guard<Content[Field]> };

/** What a kind of fact holds beside its stamp. */
export type Content<F extends Stamp> = Omit<F, keyof Stamp | "kind">;

/** Reads one fact whose stamp was read before. Answers `null` when the rest is malformed. */
export interface Parser<F extends Stamp> {
  (stamp: Stamp, given: Given): F | null;
  /** What the fact holds beside its stamp, told to other programs: a schema for each field. */
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
}

/** A guard that tells its rule to other programs, too. */
export function told<Value>(schema: JsonSchema, holds: (given: unknown) => given is Value): Guard<Value> {
  return Object.assign((given: unknown): given is Value => holds(given), { schema });
}

const ANYTHING: JsonSchema = {};
const schemaOf = (holds: Guard<unknown>): JsonSchema => holds.schema ?? ANYTHING;

/** The schema of an object that holds these fields, and no other. */
export function objectOf(shape: Readonly<Record<string, Guard<unknown>>>): JsonSchema {
  return { type: "object", properties: schemasOf(shape), required: Object.keys(shape), additionalProperties: false };
}

/** A parser of its own making, and what it reads told to other programs. */
export function sayingOf<F extends Stamp>(
  schemas: Parser<F>["schemas"],
  parse: (stamp: Stamp, given: Given) => F | null,
): Parser<F> {
  const own = (stamp: Stamp, given: Given): F | null => parse(stamp, given);
  return schemas === undefined ? own : Object.assign(own, { schemas });
}

/** The schemas of a shape, field by field. */
function schemasOf(shape: Readonly<Record<string, Guard<unknown>>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(shape).map(([field, holds]) => [field, schemaOf(holds)]));
}

/** The parser of one kind: every field is checked and copied in the order of `shape`; fields it does not name are left behind. */
export function parserOf<F extends Stamp & { readonly kind: string }>(
  kind: F["kind"],
  shape: Shape<Content<F>>,
): Parser<F> {
  const fields = Object.entries<Guard<unknown>>(shape);
  const parse = (stamp: Stamp, given: Given): F | null => {
    const fact: Record<string, unknown> = { kind, ...stamp };
    for (const [field, holds] of fields) {
      if (!holds(given[field])) return null;
      fact[field] = given[field];
    }
    return fact as unknown as F;
  };
  return sayingOf(schemasOf(Object.fromEntries(fields)), parse);
}

/** A text of `least` to `most` UTF-16 units, the way a text field counts. */
export function textOf(least: number, most: number): Guard<string> {
  return told(
    // JSON Schema counts characters, of which there are never more than UTF-16 units.
    { type: "string", maxLength: most, ...(least > 0 ? { minLength: 1 } : {}) },
    (given): given is string => typeof given === "string" && given.length >= least && given.length <= most,
  );
}

/** One of these words. Each choice of the union is named, so that a new one cannot be forgotten. */
export function oneOf<Choice extends string>(choices: Readonly<Record<Choice, true>>): Guard<Choice> {
  return told(
    { enum: Object.keys(choices) },
    (given): given is Choice => typeof given === "string" && Object.hasOwn(choices, given),
  );
}

/** A value, or `null` where it was left open. */
export function orNull<Value>(holds: Guard<Value>): Guard<Value | null> {
  return told(
    { anyOf: [schemaOf(holds), { type: "null" }] },
    (given): given is Value | null => given === null || holds(given),
  );
}

/** A list; it may be empty. */
export function listOf<Value>(holds: Guard<Value>): Guard<readonly Value[]> {
  return told(
    { type: "array", items: schemaOf(holds) },
    (given): given is readonly Value[] => Array.isArray(given) && given.every(holds),
  );
}

/** A name in the content library: 1 to 200 characters. A name this version does not have is kept, and shown as nothing. */
export const isContentId: Guard<string> = textOf(1, 200);
/** Author and counter: 32 hex digits, a dot, a number from 1. */
const FACT_ID: JsonSchema = { type: "string", pattern: "^[0-9a-f]{32}\\.[1-9][0-9]*$" };
/** Milliseconds since 1970 UTC. */
const INSTANT: JsonSchema = { type: "integer", minimum: 0, maximum: 8_640_000_000_000_000 };
const PERCENT: JsonSchema = { type: "integer", minimum: 0, maximum: 100 };
const DEPTH: JsonSchema = { enum: [1, 2, 3, 4, 5] };

export const isFactId: Guard<FactId> = told(FACT_ID, (given): given is FactId => parseFactId(given) !== null);
export const isInstant: Guard<Instant> = told(INSTANT, (given): given is Instant => parseInstant(given) !== null);
export const isDistress: Guard<Distress> = told(PERCENT, (given): given is Distress => parseDistress(given) !== null);
export const isSeverity: Guard<Severity> = told(PERCENT, (given): given is Severity => parseSeverity(given) !== null);
export const isLikelihood: Guard<Likelihood> = told(
  PERCENT,
  (given): given is Likelihood => parseLikelihood(given) !== null,
);
export const isExtent: Guard<Extent> = told(PERCENT, (given): given is Extent => parseExtent(given) !== null);
export const isDepth: Guard<Depth> = told(DEPTH, (given): given is Depth => parseDepth(given) !== null);
export const isBelief: Guard<Belief> = told(PERCENT, (given): given is Belief => parseBelief(given) !== null);
