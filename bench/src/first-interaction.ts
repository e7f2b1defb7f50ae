import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { freshContext, press } from "./chromium.ts";
import { scriptsFetched } from "./in-page.ts";
import { BUILT } from "./served.ts";
import type { Measured } from "./table.ts";

const STARTED_WITHIN_MS = 20_000;

type Script = ReturnType<typeof scriptsFetched>[number];

/** Every script the cover screen asks for, workers' too, until its first button works and the network rests. */
async function scriptsOfCover(browser: Browser, origin: string): Promise<readonly Script[]> {
  const context = await freshContext(browser, "block");
  const page = await context.newPage();
  await page.goto(origin, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Start", exact: true }).waitFor({ timeout: STARTED_WITHIN_MS });
  const scripts = await page.evaluate(scriptsFetched);
  await press(page, "Start");
  await page.getByRole("heading", { name: "What brings you?" }).waitFor({ timeout: STARTED_WITHIN_MS });
  await context.close();
  return scripts;
}

/** The files of these scripts, and all they import outright, by file name. */
function withImports(names: readonly string[]): ReadonlySet<string> {
  const files = new Set(readdirSync(join(BUILT, "assets")));
  const found = new Set<string>();
  const take = (name: string): void => {
    if (found.has(name) || !files.has(name)) return;
    found.add(name);
    const text = readFileSync(join(BUILT, "assets", name), "utf8");
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) take(next ?? "");
  };
  for (const name of names) take(name);
  return found;
}

/** The same sum from the files alone: the page's script, the cover, the vault's worker, and all these import. */
function staticSum(): number {
  const page = readFileSync(join(BUILT, "index.html"), "utf8");
  const entries = [...page.matchAll(/src="\/assets\/([^"]+\.js)"/g)].map(([, name]) => name ?? "");
  const later = readdirSync(join(BUILT, "assets")).filter((name) => /^(Cover|vault-worker)-[^.]*\.js$/.test(name));
  const own = [...page.matchAll(/src="\/([^"/]+\.js)"/g)].map(([, name]) => join(BUILT, name ?? ""));
  const files = [...withImports([...entries, ...later])].map((name) => join(BUILT, "assets", name));
  return [...files, ...own].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}

const kB = (bytes: number): number => bytes / 1000;

/** How much script the cover needs, over the wire and summed from the files. */
export async function measureFirstInteraction(browser: Browser, origin: string): Promise<Measured> {
  const scripts = await scriptsOfCover(browser, origin);
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = scripts.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
  const names = largest.map(({ path, bytes }) => `${path.split("/").at(-1)} ${kB(bytes).toFixed(1)}`).join(", ");
  return {
    budget: "first-interaction",
    samples: [kB(total)],
    notes: [
      `first interaction: ${scripts.length} scripts, largest ${names} kB; summed from the files ${kB(staticSum()).toFixed(1)} kB`,
    ],
  };
}
