import type { Page } from "@playwright/test";
import { expect, test, type Person } from "./person.ts";

const PASSPHRASE = "quiet lamps lean on the porch";
const TOPIC = "quincunx orchard";

/** How many sealed entries and drafts lie on this device. */
async function entriesOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [known] = await indexedDB.databases();
    const open = indexedDB.open(known?.name ?? "");
    const db = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
    let count = 0;
    for (const store of ["log", "drafts"]) {
      const counting = db.transaction(store).objectStore(store).count();
      count += await new Promise<number>((resolve) => (counting.onsuccess = () => resolve(counting.result)));
    }
    db.close();
    return count;
  });
}

/** Everything the page's own stores hold, as one text. */
async function storedText(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title]),
  );
}

async function hasArrivedAndLocks(person: Person): Promise<void> {
  await person.arrives();
  await person.sealsAStep(70, "Bo will laugh.");
  await person.goesLiving();
  await person.locksWith(PASSPHRASE);
}

/** From Ours to the first turn, about a topic of their own. */
async function beginsATalk(person: Person): Promise<void> {
  await person.page.getByRole("link", { name: "Ours" }).click();
  await person.tap(/^Talk, on one phone/);
  await person.sees("Talk, on one phone");
  await person.tap("Start");
  await person.page.getByLabel("My name here").fill("Ada");
  await person.page.getByLabel("Their name here").fill("Bo");
  await person.page.getByText("Something of ours").click();
  await person.writes(/In a few words/, TOPIC);
  await person.slides("How hot is it for me?", 40);
  await person.tap("Lock, and begin");
  await person.sees(TOPIC);
}

test.describe("Talk on one phone", () => {
  test("locks what is mine, and no way round leads to it without the passphrase", async ({ person, page }) => {
    test.setTimeout(300_000);
    await hasArrivedAndLocks(person);
    await page.goto("/now");
    await person.unlocksWith(PASSPHRASE);
    await person.sees(/^(Good|Hello)/);
    await beginsATalk(person);
    expect(await page.content()).not.toContain("Bo will laugh");

    await person.tap("Mine is locked");
    await person.sees("This is shut.");
    await page.goBack();
    await person.sees(TOPIC);
    await page.goBack();
    await person.sees("This is shut.");
    await page.goForward();
    await person.sees(TOPIC);

    for (const path of ["/mine", "/steps", "/settings", "/settings/export", "/talk"]) {
      await page.goto(path);
      await person.sees("This is shut.");
      expect(await page.content()).not.toMatch(new RegExp(`Bo will laugh|${TOPIC}`));
    }
    await person.unlocksWith(PASSPHRASE);
    await person.sees("Ours");
  });

  test("reloading ends it on the lock", async ({ person, page }) => {
    await hasArrivedAndLocks(person);
    await page.goto("/ours");
    await person.unlocksWith(PASSPHRASE);
    await person.sees("Ours");
    await beginsATalk(person);
    await page.reload();
    await person.sees("This is shut.");
    expect(await page.content()).not.toContain(TOPIC);
  });

  test("is spoken, said back, thanked, and nothing of it is kept", async ({ person, page }) => {
    test.setTimeout(300_000);
    await hasArrivedAndLocks(person);
    await page.goto("/ours");
    await person.unlocksWith(PASSPHRASE);
    await person.sees("Ours");
    const before = await entriesOf(page);
    await beginsATalk(person);

    await expect(page.getByText("Ada has the floor")).toBeVisible();
    await person.tap("I’ve said it");
    await person.sees("Say it back");
    await person.tap("Almost");
    await person.sees("What was missing?");
    await person.tap("I’ve said it");
    await person.tap("Yes");
    await expect(page.getByText("Bo has the floor")).toBeVisible();
    await person.tap("Pause");
    await person.sees("Paused.");
    await person.tap("Go on");
    for (let turn = 0; turn < 5; turn += 1) {
      await person.sees(TOPIC);
      await person.tap("Pass");
    }
    await person.sees("One appreciation");
    await expect(page.getByText("Ada begins")).toBeVisible();
    await person.tap("I’ve said it");
    await expect(page.getByText("Bo begins")).toBeVisible();
    await person.tap("I’ve said it");
    await person.sees("That’s all.");
    expect(await entriesOf(page)).toBe(before);
    expect(await storedText(page)).not.toContain(TOPIC);

    await person.tap("Done");
    await person.unlocksWith(PASSPHRASE);
    await person.sees("Ours");
    expect(await entriesOf(page)).toBe(before);
  });

  test("draws no clock, and says calmly when two minutes are over", async ({ person, page }) => {
    await page.clock.install();
    await person.arrives();
    await page.goto("/ours");
    await beginsATalk(person);
    await expect(page.getByText(/min left|\d:\d\d/)).toHaveCount(0);
    await page.clock.fastForward(121_000);
    await expect(page.getByText("That’s about two minutes. Finish the sentence you’re in.")).toBeVisible();
    await person.sees(TOPIC);
  });

  test("without a passphrase it says so, before anything else", async ({ person, page }) => {
    await person.arrives();
    await page.goto("/talk-set-up");
    await expect(page.getByText(/You have no passphrase, so nothing is really locked/)).toBeVisible();
    await person.tap("Set a passphrase");
    await person.sees("Lock");
  });

  test("after a hot argument a pause is offered in its place", async ({ person, page }) => {
    await person.arrives();
    await page.goto("/right-now/three");
    await person.tap("Next");
    await person.slides("How heated", 85);
    await person.tap("Next");
    await person.tap("Not today");
    await person.tap(/^Note the argument/);
    await page.goto("/talk-set-up");
    await person.sees("A pause comes first");
    await person.tap("Take a pause");
    await person.sees("A pause, and back at");
  });
});
