import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { chromiumPath } from "../../tools/browser.ts";
import { noteTimes } from "./in-page.ts";

const VIEW = { width: 390, height: 844 };
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The machine's own Chromium without a window, or Playwright's. */
export function launchChromium(): Promise<Browser> {
  const own = chromiumPath();
  return chromium.launch({ ...(own === null ? {} : { executablePath: own }), args: QUIET });
}

/** A fresh profile in which pages note when things are painted. */
export async function freshContext(browser: Browser, serviceWorkers: "allow" | "block"): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEW, serviceWorkers });
  await context.addInitScript(noteTimes);
  return context;
}

/** Presses the first button with this name, the way a mouse does. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
}

/** Waits up to `withinMs` for a promise of the page; throws with `what` when it takes longer. */
export async function within<T>(withinMs: number, what: string, waited: Promise<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`Waited ${withinMs} ms for ${what}.`)), withinMs);
  });
  try {
    return await Promise.race([waited, tooLate]);
  } finally {
    clearTimeout(late);
  }
}
