import { press } from "./chromium.ts";
import { openAt, type HeavyVault } from "./heavy-vault.ts";
import { expectWords, pressToShown } from "./in-page.ts";
import type { Measured } from "./table.ts";

/** Names one person after another; each press that keeps a word is one sample. The first is not counted. */
export async function measureRecordShown({ page }: HeavyVault, origin: string, runs: number): Promise<Measured> {
  await openAt(page, `${origin}/people`);
  const samples: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const label = `Lamp ${run + 1}.`;
    await press(page, "Add someone");
    await page.getByRole("textbox", { name: "Your word for them" }).fill(label);
    await page.evaluate(expectWords, label);
    await press(page, "Keep");
    await page.getByText(label, { exact: true }).first().waitFor();
    await page.waitForTimeout(100);
    const shown = await page.evaluate(pressToShown);
    if (shown === null) throw new Error(`${label} was kept and its painting was not noted.`);
    if (run >= 0) samples.push(shown);
  }
  return { budget: "record-shown", samples, notes: [] };
}
