import type { Instant } from "../shared/stamp.ts";

/** How a measure behaves in people who do not change. Nothing is said of a change without one that somebody checked. */
export interface Norms {
  /** Standard deviation of the measure. */
  readonly sd: number;
  /** Its reliability, 0 to 1. */
  readonly r: number;
  readonly rKind: "retest" | "alpha";
  readonly n: number;
  readonly source: string;
  readonly page: string;
  /** The day it was checked at the source, "2026-03-04". */
  readonly verifiedOn: string;
}

/** A number a questionnaire gave at one time. */
export interface Measured {
  readonly at: Instant;
  readonly value: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const LEAST_APART_MS = 28 * DAY_MS;
const Z95 = 1.96;

/**
 * How large a difference is beside what the measure itself wobbles.
 *
 * Source: Jacobson & Truax (1991), J Consult Clin Psychol 59, 12–19.
 */
export function reliableChange(before: number, after: number, { sd, r }: Pick<Norms, "sd" | "r">) {
  const sem = sd * Math.sqrt(1 - r);
  const difference = Math.SQRT2 * sem;
  return { sem, difference, rc: (after - before) / difference, needed: Z95 * difference };
}

/** The three places between two groups of Jacobson & Truax (1991), for one spread. */
export function cutOffsOf(meanTroubled: number, meanUntroubled: number, sd: number) {
  const away = meanUntroubled > meanTroubled ? 2 * sd : -2 * sd;
  return { a: meanTroubled + away, b: meanUntroubled - away, c: (meanTroubled + meanUntroubled) / 2 };
}

/**
 * Whether the latest two re-tests, both against the first and at least 28 days after what came before, are beyond the
 * wobble in one direction. One alone is not enough: with r = .93 and no change, some single one of six says "lower" for
 * 10 people in 100, two in a row for fewer than 2 (`algorithms.md` §5). `null` when nothing may be said.
 */
export function changeAcross(measured: readonly Measured[], norms: Norms): "lower" | "higher" | null {
  const [first] = measured;
  const [last, earlier] = [measured.at(-1), measured.at(-2)];
  if (first === undefined || last === undefined || earlier === undefined || measured.length < 3) return null;
  if (last.at - earlier.at < LEAST_APART_MS || earlier.at - first.at < LEAST_APART_MS) return null;
  const [one, two] = [earlier, last].map(({ value }) => reliableChange(first.value, value, norms).rc);
  if (one === undefined || two === undefined || Math.abs(one) <= Z95 || Math.abs(two) <= Z95) return null;
  if (one < 0 !== two < 0) return null;
  return one < 0 ? "lower" : "higher";
}
