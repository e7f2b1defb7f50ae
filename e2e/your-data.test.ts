import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { Life } from "../core/src/step/life.fixtures.ts";
import { tenYears } from "../core/src/journal/ten-years.fixtures.ts";
import type { Instant } from "@ajar/core/shared/stamp";
import { backupOf, fileOf, FILE_WORDS } from "./backup-file.ts";
import { expect, Person, test } from "./person.ts";

const PASSPHRASE = "quiet lamps lean on the porch";

test.describe("Together, safe: taking out a readable copy", () => {
  test("asks the passphrase again: a wrong one lets nothing leave, the right one gives the folder", async ({
    person,
    page,
  }) => {
    await person.arrives();
    await person.sealsAStep(70, "They will laugh at it.");
    await person.goesLiving();
    await person.locksWith(PASSPHRASE);
    await page.goto("/settings/export");
    await person.unlocksWith(PASSPHRASE);
    await person.sees("Take out a readable copy");
    let left = 0;
    page.on("download", () => (left += 1));
    await page.getByLabel("Your passphrase, once more").fill("not the right words at all");
    await person.tap("Take it out");
    await expect(page.getByText("That isn’t the passphrase. Nothing has left.")).toBeVisible({ timeout: 20_000 });
    expect(left).toBe(0);

    await page.getByLabel("Your passphrase, once more").fill(PASSPHRASE);
    const waiting = page.waitForEvent("download");
    await person.tap("Take it out");
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("ajar-export.zip");
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
    expect(texts["ajar-export/data.json"]).toContain("They will laugh at it.");
    expect(Object.keys(texts).filter((name) => name.startsWith("ajar-export/steps/"))).toHaveLength(1);
    expect(Object.entries(texts).filter(([name, text]) => name.endsWith(".md") && text.includes("laugh"))).toEqual([]);
    await expect(page.getByText("The folder is in your downloads.").first()).toBeVisible();
    await expect(page.getByLabel("Your passphrase, once more")).toHaveValue("");
  });

  test("works for years of writing, under the page's own rules", async ({ person, page }) => {
    const facts = tenYears({ seed: 7, count: 3_000, until: Date.now() as Instant });
    await person.restores(await backupOf(facts));
    await page.goto("/settings/export");
    const waiting = page.waitForEvent("download");
    await person.tap("Take it out");
    const files = unzipSync(new Uint8Array(readFileSync(await (await waiting).path())));
    const data = JSON.parse(strFromU8(files["ajar-export/data.json"] ?? new Uint8Array(0))) as { facts: unknown[] };
    expect(data.facts.length).toBeGreaterThan(2_500);
  });
});

test.describe("Together, safe: adding a backup", () => {
  test("a file of something else, and other words, are said plainly and change nothing", async ({ person, page }) => {
    const life = new Life();
    life.plan({ title: "Ask for ten minutes" });
    await person.checks(fileOf(Buffer.from("Dear diary, today it rained.".repeat(40))));
    await expect(page.getByRole("alert")).toHaveText("This isn’t a backup of Ajar. Nothing has changed.");
    await person.checks(await backupOf(life.facts), "ten other words that never opened anything at all here");
    await expect(page.getByRole("alert")).toContainText("Those words don’t open this file. Nothing is lost.", {
      timeout: 30_000,
    });
    await page.goto("/");
    await person.sees("Letting people in, a little at a time.");
  });

  test("adds to what is here and replaces nothing, also behind a passphrase", async ({ person, page }) => {
    const life = new Life();
    life.plan({ title: "Ask for ten minutes" });
    const file = await backupOf(life.facts);
    await person.arrives();
    await person.tap("Write my own");
    await person.writes("What will you do?", "Water the ferns with Bo");
    await person.tap("Keep this step");
    await person.slides("How badly might it go?", 60);
    await person.tap("Seal it");
    await person.goesLiving();
    await person.locksWith(PASSPHRASE);

    await page.goto("/settings/restore");
    await person.sees("A backup file");
    await page.goto("/steps");
    await person.unlocksWith(PASSPHRASE);
    await person.sees("Small steps");
    await page.goto("/settings");
    await person.unlocksWith(PASSPHRASE);
    await page.getByRole("button", { name: /^Your data/ }).click();
    await page.getByRole("button", { name: /^Check or add a backup/ }).click();
    await page.locator('input[type="file"]').setInputFiles(file);
    await person.writes(/words that open it/, FILE_WORDS);
    await person.tap("Check my backup");
    await expect(page.getByText(/It holds 1 entry; 1 of them is not here yet/)).toBeVisible({ timeout: 30_000 });
    await person.tap("Add it");
    await expect(
      page.getByRole("heading", { name: "Added 1 entry. Everything that was here is still here." }),
    ).toBeVisible();
    await person.tap("Done");
    await page.goto("/steps");
    await person.unlocksWith(PASSPHRASE);
    await expect(page.getByRole("button", { name: /Ask for ten minutes/ })).toBeVisible();
    await expect(page.getByRole("button", { name: /Water the ferns with Bo/ })).toBeVisible();
  });

  test("added a second time, nothing is there twice", async ({ person, page }) => {
    const life = new Life();
    life.plan({ title: "Ask for ten minutes" });
    const file = await backupOf(life.facts);
    await person.restores(file);
    await person.checks(file);
    await expect(page.getByText("Everything in it is here already.")).toBeVisible({ timeout: 30_000 });
    await person.tap("Add it");
    await expect(page.getByRole("heading", { name: /^Added 0 entries/ })).toBeVisible();
    await page.goto("/steps");
    await expect(page.getByRole("button", { name: /Ask for ten minutes/ })).toHaveCount(1);
  });
});

test.describe("Together, safe: bringing in older pages", () => {
  const noteOf = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
    name,
    mimeType: "text/markdown",
    buffer: Buffer.from(text),
  });

  test("the ones that are ticked become moments; they can be taken out again", async ({ person, page }) => {
    await person.arrives();
    await page.goto("/settings/import");
    await person.tap("Look inside");
    await expect(page.getByRole("alert")).toHaveText("Choose a file first.");
    await page
      .locator('input[type="file"]')
      .setInputFiles([noteOf("2021-07-08.md", "Walked home with Sam."), noteOf("2021-08-01.md", "Mum rang.")]);
    await person.tap("Look inside");
    await person.sees("Which ones may come?");
    await page.getByRole("checkbox", { name: /Walked home with Sam/ }).check();
    await person.tap("Add 1 moment");
    await person.sees("Added 1 moment.");
    await person.tap("Take them out again");
    await person.sees("Taken out again. Nothing of them is left here.");
    await page.goto("/moments");
    await expect(page.getByText("Walked home with Sam.")).toBeHidden();
  });

  test("a readable copy comes back in another browser, with every step", async ({ person, page, browser }) => {
    await person.arrives();
    await person.sealsAStep(70, "They will laugh at it.");
    await page.goto("/settings/export");
    const waiting = page.waitForEvent("download");
    await person.tap("Take it out");
    const zip = readFileSync(await (await waiting).path());
    const elsewhere = new Person(await browser.newPage());
    await elsewhere.page.goto("/");
    await elsewhere.tap("Start");
    await elsewhere.sees("What brings you?");
    await elsewhere.page.goto("/settings/import");
    await elsewhere.page
      .locator('input[type="file"]')
      .setInputFiles({ name: "ajar-export.zip", mimeType: "application/zip", buffer: zip });
    await elsewhere.tap("Look inside");
    await elsewhere.sees("A readable copy of Ajar");
    await elsewhere.tap("Add it");
    await elsewhere.sees(/^Added \d+ entries\./);
    await elsewhere.page.goto("/now");
    await expect(elsewhere.page.getByRole("button", { name: "I’ve done it" })).toBeVisible();
    await elsewhere.page.close();
  });
});
