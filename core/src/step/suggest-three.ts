import type { Setting } from "../person/facts.ts";
import type { Depth } from "../shared/scale.ts";
import { fnv1a32 } from "../shared/fnv.ts";
import type { Candidate, Suggested } from "./candidate.ts";
import type { Staircase, Standing } from "./staircase.ts";

/** What narrows the pool beside the staircase itself. */
export interface Narrowing {
  readonly standing: Standing;
  /** The least of the dial and the stop rules. */
  readonly ceiling: Depth;
  /** The one setting asked for, or `null` for any. */
  readonly setting: Setting | null;
}

interface Scored<C extends Candidate> extends Suggested<C> {
  readonly score: number;
  readonly tie: number;
}

const TOO_FAR = 1;
const LOOKED_BACK_ON = 3;

function poolOf<C extends Candidate>(candidates: readonly C[], stairs: Staircase, narrowing: Narrowing): readonly C[] {
  const { standing, ceiling, setting } = narrowing;
  const deepest = Math.min(standing.top, ceiling);
  const doneLately = new Set(stairs.recent.filter((each) => each.ended === "done").map((each) => each.item));
  const here = candidates.filter(
    (each) => each.depth <= deepest && (setting === null || each.settings.includes(setting)),
  );
  const fresh = here.filter((each) => !doneLately.has(each.id));
  const near = fresh.filter((each) => Math.abs(each.depth - standing.depth) <= TOO_FAR);
  if (near.length > 0) return near;
  return fresh.length > 0 ? fresh : here.filter((each) => each.depth === 1);
}

/** The setting least used lately, the first named where they are even. */
function freshest(settings: readonly Setting[], used: readonly Setting[]): Setting | null {
  const timesUsed = (setting: Setting): number => used.filter((each) => each === setting).length;
  return settings.reduce<Setting | null>(
    (best, setting) => (best === null || timesUsed(setting) < timesUsed(best) ? setting : best),
    null,
  );
}

function scored<C extends Candidate>(candidate: C, stairs: Staircase, narrowing: Narrowing): Scored<C> | null {
  const last = stairs.recent.slice(-LOOKED_BACK_ON);
  const setting =
    narrowing.setting ??
    freshest(
      candidate.settings,
      last.map((each) => each.setting),
    );
  if (setting === null) return null;

  const same =
    last.filter((each) => each.area === candidate.area).length + last.filter((each) => each.setting === setting).length;
  const away = Math.abs(candidate.depth - narrowing.standing.depth);
  // In tenths, so that equal scores are equal numbers.
  return { candidate, setting, score: -10 * same - 3 * away, tie: fnv1a32(`${stairs.occasions}:${candidate.id}`) };
}

function byScore(a: Scored<Candidate>, b: Scored<Candidate>): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.tie !== b.tie) return a.tie - b.tie;
  return a.candidate.id < b.candidate.id ? -1 : 1;
}

/**
 * The three to rate, or fewer when fewer fit; empty when a person would write their own (`algorithms.md` §1). The same
 * staircase and candidates give the same three on every device, whatever order the candidates come in.
 */
export function threeOf<C extends Candidate>(
  candidates: readonly C[],
  stairs: Staircase,
  narrowing: Narrowing,
): readonly Suggested<C>[] {
  return poolOf(candidates, stairs, narrowing)
    .map((candidate) => scored(candidate, stairs, narrowing))
    .filter((each) => each !== null)
    .toSorted(byScore)
    .slice(0, 3)
    .map(({ candidate, setting }) => ({ candidate, setting }));
}

/**
 * Which of the rated ones to suggest, as its place in `ratings`: at or below the cap and nearest the zone; the lower
 * rating, then the earlier, where two are as near. `null` when none fits. A rating is 0 to 100, or `null` when left open.
 */
export function chooseByRating(
  ratings: readonly (number | null)[],
  standing: Pick<Standing, "zone" | "cap">,
): number | null {
  const fitting = ratings.flatMap((rating, place) =>
    rating !== null && rating <= standing.cap ? [{ place, rating, away: Math.abs(rating - standing.zone) }] : [],
  );
  const nearest = fitting.toSorted((a, b) => a.away - b.away || a.rating - b.rating || a.place - b.place)[0];
  return nearest?.place ?? null;
}
