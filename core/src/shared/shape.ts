import type { Given } from "./json.ts";
import { parseDepth, parseDistress, parseLikelihood, parseSeverity } from "./scale.ts";
import type { Depth, Distress, Likelihood, Severity } from "./scale.ts";
import { parseFactId, parseInstant } from "./stamp.ts";
import type { FactId, Instant, Stamp } from "./stamp.ts";

/** Says whether one JSON value may stand where a `Value` is expected. */
export type Guard<Value> = (given: unknown) => given is Value;

/** A guard for every field of a fact. The compiler sees to it that none is missing. */
export type Shape<Content> = { readonly [Field in keyof Content]-?: Guard<Content[Field]> };

/** What a kind of fact holds beside its stamp. */
export type Content<F extends Stamp> = Omit<F, keyof Stamp | "kind">;

/** Reads one fact whose stamp was read before. Answers `null` when the rest is malformed. */
export type Parser<F extends Stamp> = (stamp: Stamp, given: Given) => F | null;

/** The parser of one kind: every field is checked and copied in the order of `shape`; fields it does not name are left behind. */
export function parserOf<F extends Stamp & { readonly kind: string }>(
  kind: F["kind"],
  shape: Shape<Content<F>>,
): Parser<F> {
  const fields = Object.entries<Guard<unknown>>(shape);
  return (stamp, given) => {
    const fact: Record<string, unknown> = { kind, ...stamp };
    for (const [field, holds] of fields) {
      if (!holds(given[field])) return null;
      fact[field] = given[field];
    }
    return fact as unknown as F;
  };
}

/** A text of `least` to `most` UTF-16 units, the way a text field counts. */
export function textOf(least: number, most: number): Guard<string> {
  return (given): given is string => typeof given === "string" && given.length >= least && given.length <= most;
}

/** One of these words. Each choice of the union is named, so that a new one cannot be forgotten. */
export function oneOf<Choice extends string>(choices: Readonly<Record<Choice, true>>): Guard<Choice> {
  return (given): given is Choice => typeof given === "string" && Object.hasOwn(choices, given);
}

/** A value, or `null` where it was left open. */
export function orNull<Value>(holds: Guard<Value>): Guard<Value | null> {
  return (given): given is Value | null => given === null || holds(given);
}

/** A list; it may be empty. */
export function listOf<Value>(holds: Guard<Value>): Guard<readonly Value[]> {
  return (given): given is readonly Value[] => Array.isArray(given) && given.every(holds);
}

/** A name in the content library: 1 to 200 characters. A name this version does not have is kept, and shown as nothing. */
export const isContentId: Guard<string> = textOf(1, 200);
export const isFactId: Guard<FactId> = (given): given is FactId => parseFactId(given) !== null;
export const isInstant: Guard<Instant> = (given): given is Instant => parseInstant(given) !== null;
export const isDistress: Guard<Distress> = (given): given is Distress => parseDistress(given) !== null;
export const isSeverity: Guard<Severity> = (given): given is Severity => parseSeverity(given) !== null;
export const isLikelihood: Guard<Likelihood> = (given): given is Likelihood => parseLikelihood(given) !== null;
export const isDepth: Guard<Depth> = (given): given is Depth => parseDepth(given) !== null;
