import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type ElementHandle, type Page } from "puppeteer-core";
import { waitFor, type EngineDriver } from "./driver.ts";
import { findLabelled, findPressable, listenForProblems, problemsKept } from "./in-page.ts";

async function control(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  return waitFor(`a field called “${label}”`, async () => {
    const found = await page.evaluateHandle(findLabelled, label);
    return found.asElement() as ElementHandle<HTMLInputElement> | null;
  });
}

async function press(page: Page, name: string): Promise<void> {
  const target = await waitFor(`“${name}” to press`, async () => {
    const found = await page.evaluateHandle(findPressable, name);
    return found.asElement() as ElementHandle<HTMLElement> | null;
  });
  await target.click();
}

async function slide(page: Page, label: string, value: number): Promise<void> {
  const slider = await control(page, label);
  await slider.focus();
  const from = Number(await slider.evaluate((input) => input.value));
  const key = value < from ? "ArrowLeft" : "ArrowRight";
  for (let left = Math.abs(value - from); left > 0; left -= 1) await page.keyboard.press(key);
}

/** Firefox through puppeteer, in a profile of its own that goes when it is closed. */
export async function startFirefox(executablePath: string, origin: string): Promise<EngineDriver> {
  const profile = mkdtempSync(join(tmpdir(), "ajar-firefox-"));
  const browser = await launch({ browser: "firefox", executablePath, headless: true, userDataDir: profile });
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(`console: ${message.text()}`);
  });
  await page.evaluateOnNewDocument(listenForProblems);
  return {
    name: (await browser.version()).replace("/", " "),
    open: async (path) => void (await page.goto(origin + path, { waitUntil: "load" })),
    click: (name) => press(page, name),
    fill: async (label, text) => (await control(page, label)).type(text),
    slide: (label, value) => slide(page, label, value),
    text: () => page.evaluate(() => document.body.innerText),
    evaluate: <T>(script: string) => page.evaluate(script) as Promise<T>,
    problems: async () => [...heard, ...(await page.evaluate(problemsKept))],
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
