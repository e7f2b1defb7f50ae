import type { Browser, BrowserContext, Page } from "@playwright/test";
import { freshContext, press, within } from "./chromium.ts";
import { HEAVY, type Decade } from "./decade.ts";
import { marksSet } from "./in-page.ts";

const RESTORED_WITHIN_MS = 180_000;
const OPENED_WITHIN_MS = 30_000;

/** Marks of one opening, in ms since the page began to load. */
export interface Opening {
  readonly keyAtHand: number;
  readonly painted: number;
  readonly allFacts: number;
}

/** A browser profile in which ten years were restored through the app itself. */
export interface HeavyVault {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Facts that came back: at least `HEAVY`. */
  readonly count: number;
  /** How long the restore took, from the press to the words that say so. */
  readonly restoredInMs: number;
}

/** Restores the decade the way a person does: file, words, check, add. */
export async function restoreDecade(browser: Browser, origin: string, decade: Decade): Promise<HeavyVault> {
  const context = await freshContext(browser, "allow");
  const page = await context.newPage();
  await page.goto(`${origin}/settings/restore`);
  const file = { name: "backup.age", mimeType: "application/octet-stream", buffer: Buffer.from(decade.file) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole("textbox", { name: /words that open it/ }).fill(decade.secret);
  await press(page, "Check my backup");
  const held = page.getByText(`It holds ${decade.facts.length.toLocaleString("en")} entries`);
  await held.waitFor({ timeout: RESTORED_WITHIN_MS });
  const started = performance.now();
  await press(page, "Add it");
  const added = page.getByRole("heading", { name: /^Added/ });
  await added.waitFor({ timeout: RESTORED_WITHIN_MS });
  const restoredInMs = performance.now() - started;
  const count = Number(/Added ([\d,]+)/.exec(await added.innerText())?.[1]?.replaceAll(",", ""));
  if (!(count >= HEAVY)) throw new Error(`Only ${count} facts came back.`);
  return { context, page, count, restoredInMs };
}

/** Loads a screen and waits until it is painted and everything is in memory. */
export async function openAt(page: Page, address: string): Promise<Opening> {
  await page.goto(address);
  const names = ["ajar:key-at-hand", "bench:heading-painted", "ajar:all-facts"] as const;
  const marks = await within(OPENED_WITHIN_MS, `${names.join(", ")} at ${address}`, page.evaluate(marksSet, names));
  const at = (name: (typeof names)[number]): number => marks[name] ?? Number.NaN;
  return { keyAtHand: at(names[0]), painted: at(names[1]), allFacts: at(names[2]) };
}
