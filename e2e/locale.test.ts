import { execFileSync } from "node:child_process";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { ADDRESSES } from "../app/src/addresses.ts";
import { pseudoText } from "../app/pseudo.ts";
import { builtFiles } from "../relay/src/files.ts";
import { createAjarServer } from "../relay/src/server.ts";
import { expect, test } from "./person.ts";

const ROOT = join(import.meta.dirname, "..");

function buildPseudo(): string {
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "app", "--config", "app/vite.config.ts", "--logLevel", "error"], {
    cwd: ROOT,
    env: { ...process.env, AJAR_LOCALE: "pseudo", AJAR_OUT: "../test-results/pseudo" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(ROOT, "test-results", "pseudo");
}

/** Turns to an address without loading anew, so that the sample stays. */
async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
}

/** Sentences on the screen, or in its labels, that stand in no words file. */
function unmarked(): string[] {
  const said: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest("script, style, noscript, [translate=no]") === null)
      said.push(node.textContent?.trim() ?? "");
  }
  for (const name of ["aria-label", "placeholder", "title", "alt"]) {
    said.push(...[...document.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name) ?? ""));
  }
  // Words that were drawn to open a file are the same in every language.
  const isDrawn = (text: string): boolean => /^(?:[a-z-]+ ){4,}[a-z-]+$/.test(text);
  return said.filter((text) => /\p{L}\S*\s+\S*\p{L}/u.test(text) && !/[⟦⟧]/.test(text) && !isDrawn(text));
}

test("every screen bears a language that is longer and runs right to left, and no sentence stands outside the words", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const server = createAjarServer({ files: builtFiles(buildPseudo()), ready: () => null });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(at);
  await page.getByRole("button", { name: pseudoText("Look around first") }).click();
  await page.waitForURL("**/now");
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("rtl");

  const wide: string[] = [];
  const bare: string[] = [];
  for (const [screen, address] of Object.entries(ADDRESSES)) {
    await turnTo(page, address);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 1) wide.push(`${screen} by ${over}`);
    bare.push(...(await page.evaluate(unmarked)).map((text) => `${screen}: ${text}`));
  }
  expect({ wide, bare }).toEqual({ wide: [], bare: [] });
  await context.close();
  server.close();
  server.closeAllConnections();
});
