import type { Brand } from "./brand.ts";

/**
 * How hard something is or was: whole numbers, 0 (calm) to 100 (the worst imaginable).
 *
 * Source: Wolpe (1969), *The Practice of Behavior Therapy* — Subjective Units of Distress.
 */
export type Distress = Brand<number, "Distress">;

/** How badly it might go, or went: whole numbers, 0 (fine) to 100 (awful). Feeds the picture; never mixed with `Distress`. */
export type Severity = Brand<number, "Severity">;

/** How likely a written fear is: whole numbers, 0 (never) to 100 (certain). Feeds the counts and the gates. */
export type Likelihood = Brand<number, "Likelihood">;

/** How far something was so: whole numbers, 0 (not at all) to 100 (fully), or from one end of a line to the other. */
export type Extent = Brand<number, "Extent">;

/** How deep a step goes: 1 facts, 2 wishes, 3 a feeling about now, 4 a fear or need toward this person, 5 old wounds. */
export type Depth = 1 | 2 | 3 | 4 | 5;

function isPercent(given: unknown): given is number {
  return Number.isInteger(given) && (given as number) >= 0 && (given as number) <= 100;
}

/** Returns `null` unless `given` is a whole number from 0 to 100. */
export function parseDistress(given: unknown): Distress | null {
  return isPercent(given) ? (given as Distress) : null;
}

/** Returns `null` unless `given` is a whole number from 0 to 100. */
export function parseSeverity(given: unknown): Severity | null {
  return isPercent(given) ? (given as Severity) : null;
}

/** Returns `null` unless `given` is a whole number from 0 to 100. */
export function parseLikelihood(given: unknown): Likelihood | null {
  return isPercent(given) ? (given as Likelihood) : null;
}

/** Returns `null` unless `given` is a whole number from 0 to 100. */
export function parseExtent(given: unknown): Extent | null {
  return isPercent(given) ? (given as Extent) : null;
}

/** Returns `null` unless `given` is 1, 2, 3, 4 or 5. */
export function parseDepth(given: unknown): Depth | null {
  return given === 1 || given === 2 || given === 3 || given === 4 || given === 5 ? given : null;
}

/** How far a thought is believed: whole numbers, 0 (not at all) to 100 (completely). */
export type Belief = Brand<number, "Belief">;

/** Returns `null` unless `given` is a whole number from 0 to 100. */
export function parseBelief(given: unknown): Belief | null {
  return isPercent(given) ? (given as Belief) : null;
}
