/** The first pause, and the longest. */
const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to rest before the next try: twice as long each time, and anywhere between half of that and all of it, so
 * that devices that lost the relay together do not come back together. `chance` is from 0 to 1.
 */
export function restMs(tries: number, chance: number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries, 20));
  return Math.round(most / 2 + (most / 2) * chance);
}
