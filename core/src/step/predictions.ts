import type { Fact } from "../journal/entry.ts";
import { betaQuantile } from "../shared/beta.ts";
import { byStamp } from "../shared/stamp.ts";
import type { Judged } from "./evidence.ts";
import { EVIDENCE_START, gateOf, weigh } from "./evidence.ts";
import type { Try } from "./ladder.ts";
import { ladderOf } from "./ladder.ts";
import { sealedTriesOf } from "./occasions.ts";

/** What was predicted and what came of it, and which sentence stands now. */
export interface Predictions {
  readonly kind: "too-early" | "neither" | "lower" | "higher";
  /** Done steps with a written fear, a likelihood and an answer. Only done steps count. */
  readonly n: number;
  /** How many wholly came true. */
  readonly came: number;
  /** How many partly came true; shown apart, never in `came`. */
  readonly partly: number;
  /** Mean of what was said, 0 to 1, or `null` when n is 0. */
  readonly meanLikely: number | null;
  /** 90 % Jeffreys interval for the rate at which fears came true, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** 90 % Jeffreys interval for `k` of `n`: exactly 0 below when k = 0, exactly 1 above when k = n. */
export function jeffreysOf(k: number, n: number): { readonly low: number; readonly high: number } {
  const low = k === 0 ? 0 : betaQuantile(0.05, k + 0.5, n - k + 0.5);
  const high = k === n ? 1 : betaQuantile(0.95, k + 0.5, n - k + 0.5);
  return { low, high };
}

function judgedOf({ outcome, seal }: Try): readonly Judged[] {
  if (seal === null || seal.wording === null || seal.likely === null || outcome.cameTrue === null) return [];
  return [{ p: seal.likely / 100, cameTrue: outcome.cameTrue }];
}

/** The counts, the interval and the gate for predictions in order of looking back. */
export function tallyOf(judged: readonly Judged[]): Predictions {
  const n = judged.length;
  const came = judged.filter(({ cameTrue }) => cameTrue === "yes").length;
  const partly = judged.filter(({ cameTrue }) => cameTrue === "partly").length;
  const meanLikely = n === 0 ? null : judged.reduce((sum, { p }) => sum + p, 0) / n;
  return { kind: gateOf(judged.reduce(weigh, EVIDENCE_START)), n, came, partly, meanLikely, ...jeffreysOf(came, n) };
}

/** Reads predicted and happened out of the journal: one process over all steps, never a person's or an area's own. */
export function predictionsOf(facts: readonly Fact[]): Predictions {
  const tries = [...ladderOf(facts).steps.values()].flatMap(sealedTriesOf);
  return tallyOf(tries.toSorted((a, b) => byStamp(a.outcome, b.outcome)).flatMap(judgedOf));
}
