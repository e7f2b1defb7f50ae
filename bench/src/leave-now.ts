import { press } from "./chromium.ts";
import { openAt, type HeavyVault } from "./heavy-vault.ts";
import { expectWords, pressToBlank } from "./in-page.ts";
import { medianOf } from "./samples.ts";
import type { Figure, Measured } from "./table.ts";

/** After everything is in memory the page still writes down what Now needs next time. */
const SETTLED_MS = 700;

/** One leaving, in ms since the press. */
interface Left {
  readonly blank: number;
  /** When the neutral page was painted, or `null` when the browser did not say. */
  readonly replaced: number | null;
}

/** Opens Now with everything in memory, and leaves after `afterMs`, again and again. */
async function leavingsOf(
  vault: HeavyVault,
  origin: string,
  often: { runs: number; afterMs: number },
): Promise<readonly Left[]> {
  const { page } = vault;
  const leavings: Left[] = [];
  for (let run = 0; run < often.runs; run += 1) {
    await openAt(page, `${origin}/now`);
    await page.evaluate(expectWords, null);
    await page.waitForTimeout(often.afterMs);
    await press(page, "Leave now");
    await page.getByText("Page closed.").waitFor();
    await page.waitForTimeout(100);
    const { covered, replaced } = await page.evaluate(pressToBlank);
    const blank = Math.min(covered ?? Infinity, replaced ?? Infinity);
    if (!Number.isFinite(blank)) throw new Error("Nothing was noted of leaving.");
    leavings.push({ blank, replaced });
  }
  return leavings;
}

/** How soon a settled page is blank. */
export async function measureLeaveNow(vault: HeavyVault, origin: string, runs: number): Promise<Measured> {
  const leavings = await leavingsOf(vault, origin, { runs, afterMs: SETTLED_MS });
  const pages = leavings.flatMap(({ replaced }) => replaced ?? []);
  const note = `leaving: the neutral page is painted ${pages.length === 0 ? "–" : medianOf(pages).toFixed(0)} ms after the press (median)`;
  return { budget: "leave-now", samples: leavings.map(({ blank }) => blank), notes: [note] };
}

/** The same when pressed in the busiest moment: while the page takes in everything it has just read. */
export async function leaveWhileOpening(vault: HeavyVault, origin: string, runs: number): Promise<Figure> {
  const leavings = await leavingsOf(vault, origin, { runs, afterMs: 0 });
  return { what: "Leave now → blank, pressed while opening", unit: "ms", samples: leavings.map(({ blank }) => blank) };
}
