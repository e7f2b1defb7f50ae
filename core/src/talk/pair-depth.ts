import type { Depth } from "../shared/scale.ts";
import { parseDepth } from "../shared/scale.ts";

/** What one round of a talk goes by. Levels are never shown, and not kept past the talk. */
export interface DepthAsk {
  /** How deep each of the two would go today. */
  readonly mine: Depth;
  readonly theirs: Depth;
  /** From 1. */
  readonly round: number;
  /** A chance from 0 up to, not including, 1: later rounds are shallower one time in four. */
  readonly coin: number;
  /** The deepest this talk may still go: 5, or less since someone passed. */
  readonly ceiling: Depth;
}

const EARLY_ROUNDS = 3;
const SHALLOWER_SHARE = 0.25;

/** The depth of a round: the more careful of the two decides, and it begins one shallower (`algorithms.md` §7). */
export function pairDepth({ mine, theirs, round, coin, ceiling }: DepthAsk): Depth {
  const careful = Math.min(mine, theirs);
  const shallower = round <= EARLY_ROUNDS || coin < SHALLOWER_SHARE;
  return parseDepth(Math.max(1, Math.min(shallower ? careful - 1 : careful, ceiling))) ?? 1;
}

/** The ceiling after someone passed or said "too much": one below what was asked, for the rest of this talk. */
export function ceilingAfterPass(depth: Depth): Depth {
  return parseDepth(depth - 1) ?? 1;
}
