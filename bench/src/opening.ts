import { openAt, type HeavyVault, type Opening } from "./heavy-vault.ts";
import type { Figure, Measured } from "./table.ts";

/** Time for the page to write down what Now needs next time, which it does after everything is in memory. */
const SETTLED_MS = 700;

/** Opens Now again and again, each time from a fresh load of the page. */
export async function openingsOf({ page }: HeavyVault, origin: string, runs: number): Promise<readonly Opening[]> {
  const openings: Opening[] = [];
  for (let run = -1; run < runs; run += 1) {
    const opening = await openAt(page, `${origin}/now`);
    if (run >= 0) openings.push(opening);
    await page.waitForTimeout(SETTLED_MS);
  }
  return openings;
}

/** From the key at hand to Now on screen. */
export function openingNow(openings: readonly Opening[]): Measured {
  return {
    budget: "opening-now",
    samples: openings.map(({ keyAtHand, painted }) => painted - keyAtHand),
    notes: [],
  };
}

/** From the key at hand to everything in memory. */
export function openingAll(openings: readonly Opening[]): Measured {
  return {
    budget: "opening-all",
    samples: openings.map(({ keyAtHand, allFacts }) => allFacts - keyAtHand),
    notes: [],
  };
}

/** What a person waits in all: from asking for the page to Now on screen. */
export function wholeLoad(openings: readonly Opening[]): Figure {
  return { what: "page asked for → Now painted", unit: "ms", samples: openings.map(({ painted }) => painted) };
}
