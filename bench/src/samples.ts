import type { Statistic } from "./budget.ts";

/** The value at a share (0 to 1) of the samples, by nearest rank. Throws when there are none. */
export function rankOf(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError("Nothing was measured.");
  return found;
}

/** The middle of the samples: of two middle ones, halfway. Throws when there are none. */
export function medianOf(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new RangeError("Nothing was measured.");
  return (low + high) / 2;
}

/** The one number of many that a budget looks at. */
export function statisticOf(samples: readonly number[], statistic: Statistic): number {
  switch (statistic) {
    case "max":
      return rankOf(samples, 1);
    case "median":
      return medianOf(samples);
    case "p95":
      return rankOf(samples, 0.95);
  }
}

/** Runs `work` a number of times after two unmeasured ones; each sample in milliseconds. */
export function timesOf(runs: number, work: () => unknown): readonly number[] {
  for (let warm = 0; warm < 2; warm += 1) work();
  return Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
}
