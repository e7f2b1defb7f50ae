// Takes a picture of every screen, on a phone by day and by night, at 200 % text and on a desk, into gallery/, with a page
// that a person can leaf through. The screens show the sample journal, so nothing in the pictures is anybody's.
// Name screens on the command line to take only those: npm run gallery -- now mine.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { launchChromium } from "../bench/src/chromium.ts";
import { serveBuilt } from "../bench/src/served.ts";
import { ensureParts } from "./browser.ts";
import { pictures, type Picture } from "./gallery-pictures.ts";
import { need, ROOT } from "./run.ts";

const FOLDER = join(ROOT, "gallery");
const PHONE = { width: 390, height: 844 };
const LOOKS = [
  { name: "day", viewport: PHONE, colorScheme: "light", text: "100" },
  { name: "night", viewport: PHONE, colorScheme: "dark", text: "100" },
  { name: "200", viewport: PHONE, colorScheme: "light", text: "200" },
  { name: "desk", viewport: { width: 1280, height: 900 }, colorScheme: "light", text: "100" },
] as const;
type Look = (typeof LOOKS)[number];

/** Goes to an address without loading the page anew: the sample lives in memory only. */
async function turnTo(page: Page, { address, item, page: turned }: Picture): Promise<void> {
  await page.evaluate(
    ([to, state]) => {
      history.pushState(state, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    [address, { item, page: turned }] as const,
  );
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
}

/** Pictures every screen in one look. Returns the screens that did not come, and why. */
async function picture(browser: Browser, { viewport, colorScheme, text, name }: Look): Promise<string[]> {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.addInitScript((size) => localStorage.setItem("comfort", JSON.stringify({ text: size })), text);
  await page.goto(served.origin);
  await page.getByRole("button", { name: "Look around first" }).click();
  await page.waitForURL("**/now");
  const lost: string[] = [];
  for (const wanted of taken) {
    try {
      await turnTo(page, wanted);
      // As tall as its contents, so that what sticks to the edge of a window stands at the edge of the picture.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...viewport, height: Math.max(viewport.height, height) });
      await page.screenshot({ path: join(FOLDER, `${wanted.name}-${name}.png`) });
      await page.setViewportSize(viewport);
    } catch (error) {
      lost.push(`${wanted.name} (${name}): ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
  }
  await context.close();
  return lost;
}

function pageOf(names: readonly string[]): string {
  const shown = names.map((screen) => {
    const images = LOOKS.map(
      ({ name }) =>
        `<figure><img loading="lazy" src="${screen}-${name}.png" alt="${screen}, ${name}" /><figcaption>${name}</figcaption></figure>`,
    );
    return `<section id="${screen}"><h2><a href="#${screen}">${screen}</a></h2><div>${images.join("")}</div></section>`;
  });
  const style =
    "body{font:1rem system-ui;margin:24px;background:#eee}div{display:flex;gap:16px;align-items:start;overflow-x:auto}figure{margin:0}img{max-block-size:80vh;border:1px solid #999}nav a{margin-inline-end:8px}";
  const links = names.map((screen) => `<a href="#${screen}">${screen}</a>`).join(" ");
  return `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Every screen</title><style>${style}</style><h1>Every screen</h1><nav>${links}</nav>${shown.join("\n")}</html>\n`;
}

await ensureParts();
await need([process.execPath, "tools/build.ts"]);
const asked = process.argv.slice(2);
const taken = pictures().filter(({ name }) => asked.length === 0 || asked.includes(name));
if (asked.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const served = await serveBuilt();
const browser = await launchChromium();
const lost: string[] = [];
for (const look of LOOKS) lost.push(...(await picture(browser, look)));
await browser.close();
await served.stop();
writeFileSync(join(FOLDER, "index.html"), pageOf(taken.map(({ name }) => name)));
for (const line of lost) console.error(line);
console.log(`${taken.length} pictures, ${LOOKS.length} looks each: open gallery/index.html`);
process.exit(lost.length === 0 ? 0 : 1);
