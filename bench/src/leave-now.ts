import { press } from "./chromium.ts";
import { openAt, type HeavyVault } from "./heavy-vault.ts";
import { expectWords, pressToBlank } from "./in-page.ts";
import { medianOf } from "./samples.ts";
import type { Measured } from "./table.ts";

/** Opens Now with everything in memory and leaves, again and again. */
export async function measureLeaveNow({ page }: HeavyVault, origin: string, runs: number): Promise<Measured> {
  const samples: number[] = [];
  const pages: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await openAt(page, `${origin}/now`);
    await page.evaluate(expectWords, null);
    await press(page, "Leave now");
    await page.getByText("Page closed.").waitFor();
    await page.waitForTimeout(100);
    const { covered, replaced } = await page.evaluate(pressToBlank);
    const blank = Math.min(covered ?? Infinity, replaced ?? Infinity);
    if (!Number.isFinite(blank)) throw new Error("Nothing was noted of leaving.");
    samples.push(blank);
    if (replaced !== null) pages.push(replaced);
  }
  const note = pages.length === 0 ? [] : [`leaving: the neutral page is painted ${medianOf(pages).toFixed(0)} ms after the press (median)`];
  return { budget: "leave-now", samples, notes: note };
}
