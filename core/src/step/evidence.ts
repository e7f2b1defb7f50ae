import type { CameTrue } from "./facts.ts";

/** One judged prediction: how likely it was said to be, 0 to 1, and whether it came true. */
export interface Judged {
  readonly p: number;
  readonly cameTrue: CameTrue;
}

/** Both gates after some predictions. Held as logs, so a long life neither overflows nor underflows. */
export interface Evidence {
  readonly n: number;
  /** Log likelihood ratio for each share of κ. */
  readonly lower: readonly number[];
  /** Log likelihood ratio for each multiple w of the odds. */
  readonly higher: readonly number[];
  /** The last five or fewer, oldest first. */
  readonly lastFive: readonly CameTrue[];
}

const KAPPAS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
const ODDS = [2, 3, 5] as const;
const LEAST = 5;

/** Nothing judged yet. */
export const EVIDENCE_START: Evidence = { n: 0, lower: KAPPAS.map(() => 0), higher: ODDS.map(() => 0), lastFive: [] };

function logRatio(q: number, p: number, cameTrue: "yes" | "no"): number {
  return cameTrue === "yes" ? Math.log(q / p) : Math.log((1 - q) / (1 - p));
}

/**
 * Adds one judged prediction to both gates (`algorithms.md` §3). "Partly" counts against the good news and against the
 * bad: as having come true for the lower gate, as not for the higher. p is pulled in to 0.02 to 0.98.
 */
export function weigh(evidence: Evidence, judged: Judged): Evidence {
  const p = Math.min(0.98, Math.max(0.02, judged.p));
  const atAll = judged.cameTrue === "no" ? "no" : "yes";
  const wholly = judged.cameTrue === "yes" ? "yes" : "no";
  return {
    n: evidence.n + 1,
    lower: KAPPAS.map((kappa, index) => (evidence.lower[index] ?? 0) + logRatio(kappa * p, p, atAll)),
    higher: ODDS.map((w, index) => (evidence.higher[index] ?? 0) + logRatio((w * p) / (1 - p + w * p), p, wholly)),
    lastFive: [...evidence.lastFive.slice(-4), judged.cameTrue],
  };
}

function meanOfExp(logs: readonly number[]): number {
  return logs.reduce((sum, log) => sum + Math.exp(log), 0) / logs.length;
}

/** E of the lower gate: how much better "it happens less often than said" explains what was seen. 1 is no evidence. */
export function eLowerOf(evidence: Evidence): number {
  return meanOfExp(evidence.lower);
}

/** E of the higher gate. 1 is no evidence. */
export function eHigherOf(evidence: Evidence): number {
  return meanOfExp(evidence.higher);
}

/** How many of the last five came true, partly counted. */
export function cameTrueInLastFive(evidence: Evidence): number {
  return evidence.lastFive.filter((cameTrue) => cameTrue !== "no").length;
}

/**
 * What may be said now. If the true risk is never below what was said, "lower" is ever said for at most 5 %; if never
 * above, "higher" for at most 10 %, however often one looks.
 *
 * Source: Ville's inequality; Ramdas et al. (2023), *Game-theoretic statistics and safe anytime-valid inference*.
 */
export function gateOf(evidence: Evidence): "too-early" | "neither" | "lower" | "higher" {
  if (evidence.n < LEAST) return "too-early";
  if (eHigherOf(evidence) >= 10) return "higher";
  return eLowerOf(evidence) >= 20 && cameTrueInLastFive(evidence) <= 2 ? "lower" : "neither";
}
