import { normalCdf } from "../shared/normal.ts";
import { contrastOf, levelOf, type Level } from "./level.ts";

/** Noise of a week's answer, and how fast the level moves for it: averaged over, since 20 points cannot estimate them. */
export const GRID_SD: readonly number[] = [4, 5.5, 7.5, 10, 13.5];
export const GRID_RATIO: readonly number[] = [0.005, 0.015, 0.05, 0.15, 0.5];

const START = { m0: 50, p0: 900 };
/** The standard normal's 95 % point: a band of 90 %. */
const Z90 = 1.645;
/** A change that counts is larger than this, of 100. */
const MARGIN = 3;

/** The level of every model on the grid, and how much each counts. Weights sum to one. */
export interface Mixture {
  readonly levels: readonly Level[];
  readonly weights: readonly number[];
}

/** The level in one week: its mean, and the band of 90 % around it. Not held within 0 to 100: what is drawn is. */
export interface BandWeek {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

/** How far the last four weeks lie from weeks 5–8. Negative is lower. */
export interface Change {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
  /** How sure a drop, or a rise, of more than 3 is. */
  readonly dropOver3: number;
  readonly riseOver3: number;
}

/** How likely a noise of `sd` and a pace of `ratio` were before any answer, as a logarithm up to a constant. */
function priorOf(sd: number, ratio: number): number {
  return -0.5 * (Math.log(sd / 8) / 0.4) ** 2 - 0.5 * Math.log(20 * ratio) ** 2;
}

/** Every model of the grid, run over the weeks and weighed by how well it fits. Week 1 is the first check-in. */
export function mixtureOf(weeks: readonly (number | null)[]): Mixture {
  const models = GRID_SD.flatMap((sd) => GRID_RATIO.map((ratio) => ({ sd, ratio, h: sd * sd, q: ratio * sd * sd })));
  const levels = models.map(({ h, q }) => levelOf(weeks, { ...START, h, q }));
  const logs = levels.map((level, at) => {
    const model = models[at];
    return level.logLikelihood + (model === undefined ? 0 : priorOf(model.sd, model.ratio));
  });
  const most = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - most));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return { levels, weights: raw.map((weight) => weight / sum) };
}

/** Mean and standard deviation of a mixture whose parts each have a mean and a variance. */
function pooled(parts: readonly { readonly mean: number; readonly variance: number }[], weights: readonly number[]) {
  const mean = parts.reduce((sum, part, at) => sum + (weights[at] ?? 0) * part.mean, 0);
  const variance = parts.reduce(
    (sum, part, at) => sum + (weights[at] ?? 0) * (part.variance + (part.mean - mean) ** 2),
    0,
  );
  const sd = Math.sqrt(variance);
  return { mean, sd, low: mean - Z90 * sd, high: mean + Z90 * sd };
}

/** The band drawn behind the dots, one for each week. */
export function bandOf({ levels, weights }: Mixture): readonly BandWeek[] {
  const [first] = levels;
  return (first?.mean ?? []).map((_, week) =>
    pooled(
      levels.map(({ mean, variance }) => ({ mean: mean[week] ?? 0, variance: variance[week] ?? 0 })),
      weights,
    ),
  );
}

/** Mean of the last four weeks less the mean of weeks 5–8. `last` and `early` count from 0. */
export function changeOf({ levels, weights }: Mixture, early: readonly number[], last: readonly number[]): Change {
  const count = levels[0]?.mean.length ?? 0;
  const share = (week: number): number =>
    (last.includes(week) ? 1 / last.length : 0) - (early.includes(week) ? 1 / early.length : 0);
  const contrast = Array.from({ length: count }, (_, week) => share(week));
  const parts = levels.map((level) => contrastOf(level, contrast));
  const sureOf = (sign: 1 | -1): number =>
    parts.reduce((sum, { mean, variance }, at) => {
      const beyond = normalCdf((-MARGIN - sign * mean) / Math.sqrt(variance));
      return sum + (weights[at] ?? 0) * beyond;
    }, 0);
  return { ...pooled(parts, weights), dropOver3: sureOf(1), riseOver3: sureOf(-1) };
}
