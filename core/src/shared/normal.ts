const MOST_TERMS = 500;
const PRECISION = 1e-17;
/** Below this the series is quicker and exact enough; above it the fraction is. */
const SERIES_UP_TO = 3;

/** P(0 ≤ Z ≤ x) by its series in odd powers; for x from 0 to about 3. */
function seriesOf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n <= MOST_TERMS && Math.abs(term) > PRECISION * Math.abs(sum); n += 1) {
    term *= (x * x) / (2 * n + 1);
    sum += term;
  }
  return (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
}

/** P(Z > x) by the continued fraction x + 1/(x + 2/(x + 3/(x + …))), read from its far end; for x above about 2. */
function tailOf(x: number): number {
  let fraction = x;
  for (let n = 200; n >= 1; n -= 1) fraction = x + n / fraction;
  return Math.exp(-0.5 * x * x) / (Math.sqrt(2 * Math.PI) * fraction);
}

/**
 * P(Z ≤ x) for a standard normal Z: the Φ of the trend band. Error below 1e-14 for −8 ≤ x ≤ 8.
 *
 * Source: Abramowitz & Stegun (1964), 26.2.11 and 26.2.14.
 */
export function normalCdf(x: number): number {
  const far = Math.abs(x);
  if (far < SERIES_UP_TO) return 0.5 + Math.sign(x) * seriesOf(far);
  return x < 0 ? tailOf(far) : 1 - tailOf(far);
}
