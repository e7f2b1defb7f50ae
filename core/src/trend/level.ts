/**
 * A slowly moving level behind weekly answers (`algorithms.md` §4):
 * μ₁ ~ N(m0, p0);  μₜ = μₜ₋₁ + N(0, q);  yₜ = μₜ + N(0, h). A week without an answer is `null`.
 */
export interface LevelModel {
  readonly m0: number;
  readonly p0: number;
  readonly q: number;
  readonly h: number;
}

/** The level in every week, seen from the last one. */
export interface Level {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  /** How much of the next week's correction each week takes over: Cₜ. One fewer than weeks. */
  readonly gain: readonly number[];
  readonly logLikelihood: number;
}

interface Filtered {
  readonly a: number;
  readonly r: number;
  readonly m: number;
  readonly p: number;
}

interface Week extends Filtered {
  /** What the week adds to the log likelihood. */
  readonly fit: number;
}

/** One week forward: `a` and `r` before its answer, `m` and `p` after. */
function filteredWeek({ a, r }: Pick<Filtered, "a" | "r">, y: number | null, h: number): Week {
  if (y === null) return { a, r, m: a, p: r, fit: 0 };
  const s = r + h;
  const v = y - a;
  const k = r / s;
  return { a, r, m: a + k * v, p: r * (1 - k), fit: -0.5 * (Math.log(2 * Math.PI * s) + (v * v) / s) };
}

/** Kalman filter and smoother. Source: Durbin & Koopman (2012), *Time Series Analysis by State Space Methods*, ch. 2. */
export function levelOf(answers: readonly (number | null)[], model: LevelModel): Level {
  const weeks: Filtered[] = [];
  let logLikelihood = 0;
  for (const y of answers) {
    const last = weeks.at(-1);
    const week = filteredWeek(
      last === undefined ? { a: model.m0, r: model.p0 } : { a: last.m, r: last.p + model.q },
      y,
      model.h,
    );
    logLikelihood += week.fit;
    weeks.push(week);
  }
  return { ...smoothed(weeks), logLikelihood };
}

function smoothed(weeks: readonly Filtered[]): Omit<Level, "logLikelihood"> {
  const mean: number[] = [];
  const variance: number[] = [];
  const gain: number[] = [];
  let next: { readonly s: number; readonly v: number; readonly week: Filtered } | null = null;
  for (const week of weeks.toReversed()) {
    const c: number = next === null ? 0 : week.p / next.week.r;
    const s: number = next === null ? week.m : week.m + c * (next.s - next.week.a);
    const v: number = next === null ? week.p : week.p + c * c * (next.v - next.week.r);
    if (next !== null) gain.unshift(c);
    mean.unshift(s);
    variance.unshift(v);
    next = { s, v, week };
  }
  return { mean, variance, gain };
}

/** A contrast of the level: its mean and variance, for one weight a week. Covariances are exact. */
export function contrastOf(
  level: Level,
  weights: readonly number[],
): { readonly mean: number; readonly variance: number } {
  const mean = weights.reduce((sum, weight, at) => sum + weight * (level.mean[at] ?? 0), 0);
  let variance = 0;
  // Cov(μᵢ, μⱼ) = Vⱼ · Cᵢ … Cⱼ₋₁ for i < j: walking back from each j, the product grows by one gain a week.
  weights.forEach((weight, j) => {
    const vj = level.variance[j] ?? 0;
    variance += weight * weight * vj;
    let along = vj;
    for (let i = j - 1; i >= 0; i -= 1) {
      along *= level.gain[i] ?? 0;
      variance += 2 * weight * (weights[i] ?? 0) * along;
    }
  });
  return { mean, variance };
}
