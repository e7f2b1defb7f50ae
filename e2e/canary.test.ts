import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { ADDRESSES } from "../app/src/addresses.ts";
import { chromiumPath } from "../tools/browser.ts";
import { expect, Person, test } from "./person.ts";

const CANARY = "zugunruhe";
/** Where a person can write what they like. A time or a day is none of these. */
const FIELDS = 'textarea, input:not([type]), input[type="text"], input[type="search"]';
/** Screens that lead out of the journal, or whose words are keys. */
const NOT_TYPED_IN: ReadonlySet<string> = new Set(["cover", "lock", "kit", "restore", "erase", "talk"]);

/** Files of a folder that hold these bytes, whatever they are; zipped or packed copies are looked for by four encodings. */
function filesWith(folder: string, word: string): string[] {
  const utf16 = Buffer.from(word, "utf16le").toString("latin1");
  const hex = Buffer.from(word).toString("hex");
  const base64 = Buffer.from(word).toString("base64").slice(0, 11);
  return [word, utf16, hex, base64].flatMap((pattern) => {
    try {
      const escaped = [...Buffer.from(pattern, "latin1")]
        .map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`)
        .join("");
      return execFileSync("grep", ["-rlaP", escaped, folder], { encoding: "utf8", env: { LC_ALL: "C" } })
        .trim()
        .split("\n");
    } catch {
      return [];
    }
  });
}

test("a word typed everywhere is nowhere in the profile when locked, nor in any request, address, title or log", async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), "ajar-profile-"));
  const own = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(own === null ? {} : { executablePath: own }),
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 390, height: 844 },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const heard: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  page.on("request", (request) => heard.push(request.url(), request.postData() ?? ""));
  page.on("console", (message) => heard.push(message.text()));
  page.on("framenavigated", (frame) => heard.push(frame.url()));
  const person = new Person(page);
  const fillsEverything = async (): Promise<void> => {
    // A screen may still be turning: then the fields found are the last one's, and one looks again.
    await expect(async () => {
      for (const field of await page.locator(FIELDS).filter({ visible: true }).all()) {
        await field.fill(`${CANARY} here`, { timeout: 1_000 });
      }
    }).toPass();
    heard.push(await page.title());
    // Unfinished words are sealed a moment after they were typed.
    if ((await page.locator(FIELDS).filter({ visible: true }).count()) > 0) await page.waitForTimeout(700);
  };

  await person.arrives();
  await person.tap("Write my own");
  await fillsEverything();
  await person.tap("Keep this step");
  await fillsEverything();
  await person.slides("How badly might it go?", 60);
  await person.tap("Seal it");
  await person.goesLiving();
  await page.goto("/people");
  await person.tap("Add someone");
  await fillsEverything();
  await person.tap("Keep");
  await page.goto("/moment");
  for (let screen = 0; screen < 5; screen += 1) {
    await fillsEverything();
    await person.tap(/^(Next|Keep)$/);
  }
  for (const [screen, address] of Object.entries(ADDRESSES)) {
    if (NOT_TYPED_IN.has(screen)) continue;
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await fillsEverything();
  }
  await page.goto("/now");
  await person.opensLookBack();
  await fillsEverything();
  await page.goto("/settings/reminders");
  await fillsEverything();
  await person.tap("Keep this title");
  await page.goto("/now");
  await person.locksWith("quiet lamps lean on the porch");
  await person.tap("Lock now");
  await person.sees("This is shut.");
  expect(await page.content()).not.toContain(CANARY);
  await context.close();

  expect(heard.filter((each) => each.includes(CANARY))).toEqual([]);
  expect(filesWith(profile, "This is shut").length + filesWith(profile, "Letting people in").length).toBeGreaterThan(0);
  expect(filesWith(profile, CANARY)).toEqual([]);
  rmSync(profile, { recursive: true, force: true });
});
