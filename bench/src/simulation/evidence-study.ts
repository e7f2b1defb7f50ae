import { betaQuantile } from "@ajar/core/shared/beta";
import type { Evidence } from "@ajar/core/step/evidence";
import { EVIDENCE_START, gateOf, weigh } from "@ajar/core/step/evidence";

import { chanceFrom } from "./chance.ts";
import type { Chance } from "./chance.ts";

/** One world of predictions: what people say on average, and how often it comes true, or `null` when they are right. */
interface Predicting {
  readonly name: string;
  readonly says: number;
  readonly truth: number | null;
}

interface Seen {
  readonly n: number;
  readonly came: number;
  readonly sumOfLikely: number;
  /** Chance of each number coming true if every likelihood were right. */
  readonly spread: readonly number[];
  readonly evidence: Evidence;
}

/** A rule that may say something after each step. */
interface SayingRule {
  readonly name: string;
  readonly speaks: (seen: Seen) => boolean;
}

/** How many people in 100 had been told so at least once by then. */
export interface SaidRow {
  readonly rule: string;
  readonly world: string;
  readonly by10: number;
  readonly by20: number;
  readonly by40: number;
}

const STEPS = 40;
const PLENTY = 1e-9;

const CALIBRATED: Predicting = { name: "calibrated .55", says: 0.55, truth: null };
const CALIBRATED_LOW: Predicting = { name: "calibrated .3", says: 0.3, truth: null };

const jeffreysHigh = new Map<number, number>();

function upperEndOf(came: number, n: number): number {
  const key = n * 100 + came;
  const known = jeffreysHigh.get(key) ?? (came === n ? 1 : betaQuantile(0.975, came + 0.5, n - came + 0.5));
  jeffreysHigh.set(key, known);
  return known;
}

function atMost(spread: readonly number[], came: number): number {
  return spread.slice(0, came + 1).reduce((sum, chance) => sum + chance, 0);
}

const lower: SayingRule = { name: "lower, E >= 20, last five", speaks: ({ evidence }) => gateOf(evidence) === "lower" };
const higher: SayingRule = { name: "higher, E >= 10", speaks: ({ evidence }) => gateOf(evidence) === "higher" };
const refused: readonly SayingRule[] = [
  {
    name: "rate below mean prediction, n >= 3 (refused; 10,000 people)",
    speaks: ({ n, came, sumOfLikely }) => n >= 3 && came < sumOfLikely - PLENTY,
  },
  {
    name: "gap >= 20 points, n >= 5 (refused; 10,000 people)",
    speaks: ({ n, came, sumOfLikely }) => n >= 5 && sumOfLikely / n - came / n >= 0.2,
  },
  {
    name: "Jeffreys 95% upper end below mean prediction (refused; 10,000 people)",
    speaks: ({ n, came, sumOfLikely }) => n >= 5 && upperEndOf(came, n) < sumOfLikely / n,
  },
  {
    name: "Poisson-binomial p < .05 (refused; 10,000 people)",
    speaks: ({ n, came, spread }) => n >= 5 && atMost(spread, came) < 0.05,
  },
];

const CELLS: readonly (readonly [SayingRule, Predicting])[] = [
  ...refused.map((rule) => [rule, CALIBRATED] as const),
  [lower, CALIBRATED],
  [lower, CALIBRATED_LOW],
  [lower, { name: "truth .2, predicts .55", says: 0.55, truth: 0.2 }],
  [lower, { name: "truth .09, predicts .55", says: 0.55, truth: 0.09 }],
  [lower, { name: "truth .35, predicts .55", says: 0.55, truth: 0.35 }],
  [higher, CALIBRATED],
  [higher, CALIBRATED_LOW],
  [higher, { name: "truth .6, predicts .3", says: 0.3, truth: 0.6 }],
  [higher, { name: "truth .45, predicts .3", says: 0.3, truth: 0.45 }],
  [higher, { name: "truth .8, predicts .55", says: 0.55, truth: 0.8 }],
];

function withOneMore(seen: Seen, p: number, cameTrue: "yes" | "no"): Seen {
  return {
    n: seen.n + 1,
    came: seen.came + (cameTrue === "yes" ? 1 : 0),
    sumOfLikely: seen.sumOfLikely + p,
    spread: [...seen.spread, 0].map((chance, count) => chance * (1 - p) + (seen.spread[count - 1] ?? 0) * p),
    evidence: weigh(seen.evidence, { p, cameTrue }),
  };
}

/** A likelihood as people give it: N(says, .2) in steps of .05, from .05 to .95. */
function likelyFrom(says: number, chance: Chance): number {
  const drawn = Math.round((says + 0.2 * chance.normal()) * 20) / 20;
  return Math.min(0.95, Math.max(0.05, drawn));
}

/** The step after which the rule first spoke, or `null` when it never did. */
function firstSaid(rule: SayingRule, world: Predicting, chance: Chance): number | null {
  let seen: Seen = { n: 0, came: 0, sumOfLikely: 0, spread: [1], evidence: EVIDENCE_START };
  for (let step = 1; step <= STEPS; step += 1) {
    const p = likelyFrom(world.says, chance);
    seen = withOneMore(seen, p, chance.unit() < (world.truth ?? p) ? "yes" : "no");
    if (rule.speaks(seen)) return step;
  }
  return null;
}

/** Every rule and world of the reference's table, `people` simulated in each. */
export function evidenceRows(people: number, seed: number): readonly SaidRow[] {
  return CELLS.map(([rule, world], cell) => {
    const first = Array.from({ length: people }, (_, index) =>
      firstSaid(rule, world, chanceFrom(seed, index, 100 + cell)),
    );
    const by = (step: number): number => (100 * first.filter((each) => each !== null && each <= step).length) / people;
    return { rule: rule.name, world: world.name, by10: by(10), by20: by(20), by40: by(40) };
  });
}
