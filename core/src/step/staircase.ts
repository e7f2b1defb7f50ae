import type { Preferences } from "../preference/facts.ts";
import type { Depth } from "../shared/scale.ts";
import { parseDepth } from "../shared/scale.ts";
import type { Occasion } from "./occasions.ts";

/** The events that move the staircase. "Not today" and drafts are none. */
export type StairEvent =
  | { readonly kind: "occasion"; readonly occasion: Occasion }
  | { readonly kind: "no-step-fitted" }
  | { readonly kind: "suggestions-stopped" };

/** Everything the rule remembers. Held apart from facts, so it can be stepped one event at a time. */
export interface Staircase {
  /** d: the depth to suggest around. */
  readonly depth: Depth;
  /** Good occasions in a row at this depth, 0 to 2. */
  readonly run: number;
  /** 0 when nothing was done yet. */
  readonly deepestDone: Depth | 0;
  readonly lastDone: { readonly depth: Depth; readonly felt: number; readonly hurt: "yes" | "no" } | null;
  /** The last eight occasions or fewer, oldest first. */
  readonly recent: readonly Occasion[];
  /** How many occasions there were in all. */
  readonly occasions: number;
}

/** What the staircase allows today. */
export interface Standing {
  readonly depth: Depth;
  /** The last done occasion hurt, or was felt at 80 or more. */
  readonly shaken: boolean;
  /** Of the last four occasions, how many were set aside. */
  readonly setAsideOfLastFour: number;
  /** The rating that fits best; falls below 0 after four set aside. */
  readonly zone: number;
  /** Nothing rated above this is suggested. */
  readonly cap: number;
  /** Nothing deeper than this is suggested. */
  readonly top: Depth;
}

const RECENT = 8;
const GOOD_BELOW = 75;
const SHAKEN_FROM = 80;
const RUN_TO_RISE = 3;

/** Before anything was done. */
export const STAIRCASE_START: Staircase = {
  depth: 1,
  run: 0,
  deepestDone: 0,
  lastDone: null,
  recent: [],
  occasions: 0,
};

function deeper(depth: Depth): Depth {
  return parseDepth(depth + 1) ?? 5;
}

function shallower(depth: Depth): Depth {
  return parseDepth(depth - 1) ?? 1;
}

function isGood(occasion: Occasion): boolean {
  return occasion.ended === "done" && occasion.hurt === "no" && occasion.felt < GOOD_BELOW;
}

function moved(stairs: Staircase, occasion: Occasion): Pick<Staircase, "depth" | "run"> {
  if (!isGood(occasion)) return { depth: shallower(stairs.depth), run: 0 };
  if (stairs.run + 1 === RUN_TO_RISE) return { depth: deeper(stairs.depth), run: 0 };
  return { depth: stairs.depth, run: stairs.run + 1 };
}

function remembered(stairs: Staircase, occasion: Occasion): Omit<Staircase, "depth" | "run"> {
  const recent = [...stairs.recent.slice(1 - RECENT), occasion];
  const occasions = stairs.occasions + 1;
  if (occasion.ended === "set-aside")
    return { deepestDone: stairs.deepestDone, lastDone: stairs.lastDone, recent, occasions };
  const { depth, felt, hurt } = occasion;
  const deepestDone = depth > stairs.deepestDone ? depth : stairs.deepestDone;
  return { deepestDone, lastDone: { depth, felt, hurt }, recent, occasions };
}

/** Moves the staircase by one event (`algorithms.md` §1): three good ones up, any other down, a break back to 1. */
export function climb(stairs: Staircase, event: StairEvent): Staircase {
  switch (event.kind) {
    case "occasion":
      return { ...remembered(stairs, event.occasion), ...moved(stairs, event.occasion) };
    case "no-step-fitted":
      return { ...stairs, depth: shallower(stairs.depth), run: 0 };
    case "suggestions-stopped":
      return { ...stairs, depth: 1, run: 0 };
  }
}

/** What the staircase allows, for a person whose stretch lies at `zone`. */
export function standingOf(stairs: Staircase, zone: Preferences["zone"]): Standing {
  const { depth, lastDone, deepestDone } = stairs;
  const shaken = lastDone !== null && (lastDone.hurt === "yes" || lastDone.felt >= SHAKEN_FROM);
  const setAsideOfLastFour = stairs.recent.slice(-4).filter((occasion) => occasion.ended === "set-aside").length;
  const back = Math.max(0, setAsideOfLastFour - 1);
  const reach = deeper(deepestDone === 0 ? 1 : deepestDone);
  const gentler = shaken ? shallower(lastDone.depth) : 5;
  const top = gentler < reach ? gentler : reach;
  return {
    depth,
    shaken,
    setAsideOfLastFour,
    zone: (shaken ? Math.min(30, zone) : zone) - 12 * back,
    cap: 70 - 10 * back,
    top,
  };
}
