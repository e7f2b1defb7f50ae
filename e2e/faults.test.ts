import type { Page } from "@playwright/test";
import { expect, test, type Person } from "./person.ts";

/** The name of the vault's database, and how much of an erased entry stays. */
const DATABASE = "pages";
const HEADER_BYTES = 78;
const FULL = "This device is full, so that didn’t save. Your words are still on screen.";

async function hasArrived(person: Person): Promise<void> {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
}

/** Writes a moment down in one's own words and waits until it is kept. */
async function notes(person: Person, note: string): Promise<void> {
  const { page } = person;
  await page.goto("/moment");
  await person.tap("Next");
  await person.sees("Where do you feel it?");
  await person.tap("I don’t know yet");
  await person.sees("Roughly, how is it?");
  await person.tap("I don’t know yet");
  await person.writes("In your words", note);
  await person.tap("Keep");
  await person.sees("Kept.");
}

/** How many bytes each entry of the log has, oldest first. Asked from outside Ajar. */
function logSizes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
      });
    const database = await answer(indexedDB.open(name));
    const rows = await answer(database.transaction("log").objectStore("log").getAll());
    database.close();
    return rows.map((row: { bytes: Uint8Array }) => row.bytes.length);
  }, DATABASE);
}

/** Turns one bit in the entry that many places from the end of the log. */
function turnsOneBit(page: Page, fromEnd: number): Promise<void> {
  return page.evaluate(
    async ([name, back]) => {
      const answer = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener("success", () => resolve(request.result));
          request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
        });
      const database = await answer(indexedDB.open(name));
      const log = database.transaction("log", "readwrite").objectStore("log");
      const keys = await answer(log.getAllKeys());
      const key = keys.at(-1 - back) as IDBValidKey;
      const row = (await answer(log.get(key))) as { id: Uint8Array; bytes: Uint8Array };
      const bytes = row.bytes.slice();
      bytes[200] = (bytes[200] ?? 0) ^ 1;
      await answer(log.put({ ...row, bytes }, key));
      database.close();
    },
    [DATABASE, fromEnd] as const,
  );
}

test("an erased step is gone for good: from every list, and of its sealed entries only the headers stay", async ({
  person,
  page,
}) => {
  await hasArrived(person);
  await notes(person, "It rained all day.");
  await page.goto("/own-step");
  await person.writes("What will you do?", "Tell Bo about the owl");
  await person.tap("Keep this step");
  await person.slides("How badly might it go?", 60);
  await person.writes(/What exactly do you fear/, "Bo laughs at the owl");
  await person.tap("Seal it");
  await person.sees("Sealed.");
  await person.stepsOut();
  const before = await logSizes(page);
  expect(before.filter((size) => size === HEADER_BYTES)).toEqual([]);

  await page.goto("/steps");
  await page.getByRole("button", { name: /Tell Bo about the owl/ }).click();
  await person.tap("Erase it");
  await page.getByRole("dialog").getByRole("button", { name: "Erase it" }).click();
  await person.sees("Small steps");
  await expect(page.getByText("Tell Bo about the owl")).toBeHidden();
  await page.reload();
  await person.sees("Small steps");
  await expect(page.getByText("Tell Bo about the owl")).toBeHidden();

  await person.stepsOut();
  const after = await logSizes(page);
  expect(after.filter((size) => size === HEADER_BYTES)).toHaveLength(2);
  expect(after.slice(0, before.length - 2)).toEqual(before.slice(0, -2));
  await page.goto("/moments");
  await expect(page.getByText("It rained all day.")).toBeVisible();
});

test("one bit turned in one entry: the rest reads, and Your data says so", async ({ person, page }) => {
  await hasArrived(person);
  await notes(person, "The first note.");
  await notes(person, "The second note.");
  await notes(person, "The third note.");
  await person.stepsOut();
  await turnsOneBit(page, 1);
  await page.goto("/moments");
  await expect(page.getByText("The third note.")).toBeVisible();
  await expect(page.getByText("The first note.")).toBeVisible();
  await page.goto("/settings/data");
  await expect(
    page.getByText("One entry can’t be read; saving may have been cut off. The rest is here."),
  ).toBeVisible();
  await person.tap("Leave it");
  await expect(page.getByText(/can’t be read/)).toBeHidden();
  await notes(person, "The fourth note.");
  await page.goto("/moments");
  await expect(page.getByText("The fourth note.")).toBeVisible();
});

/** Fills what room this place has left with bytes of no meaning, down to the last hundred. */
function fillsTheDevice(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("filler");
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("bytes", { autoIncrement: true }));
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const fits = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const write = opening.result.transaction("bytes", "readwrite");
        write.addEventListener("complete", () => resolve(true));
        write.addEventListener("abort", () => resolve(false));
        write.objectStore("bytes").put(crypto.getRandomValues(new Uint8Array(size)));
      });
    for (let size = 50_000; size >= 100; size = Math.floor(size / 4)) while (await fits(size));
    opening.result.close();
  });
}

function makesRoomAgain(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const gone = indexedDB.deleteDatabase("filler");
    await new Promise((resolve) => gone.addEventListener("success", resolve));
  });
}

test("a full device is said, the words stay on screen, and once there is room they are kept", async ({
  person,
  page,
  baseURL,
}) => {
  const browser = await page.context().newCDPSession(page);
  const origin = baseURL ?? "";
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 8_000_000 });
  await hasArrived(person);
  // What is kept for offline use comes and goes while it is fetched: the room is filled once it lies still.
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.goto("/own-step");
  await person.writes("What will you do?", "Tell Bo about the owl");
  await page.waitForTimeout(800);
  await fillsTheDevice(page);
  await person.tap("Keep this step");
  await expect(page.getByText(FULL)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What will you do?" })).toHaveValue("Tell Bo about the owl");
  await person.writes("What will you do?", "Tell Bo about the owl tonight");
  await person.tap("Not today");
  await expect(page.getByText(FULL)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What will you do?" })).toHaveValue("Tell Bo about the owl tonight");

  await browser.send("Storage.overrideQuotaForOrigin", { origin });
  await makesRoomAgain(page);
  await person.tap("Keep this step");
  await person.sees("Tell Bo about the owl tonight");
  await page.goto("/steps");
  await expect(page.getByRole("button", { name: /Tell Bo about the owl/ })).toHaveCount(1);
  await page.goto("/settings/data");
  await person.sees("Your data");
  await expect(page.getByText(/can’t be read/)).toBeHidden();
});

test("words deleted again from a form do not come back, and the last ones typed do", async ({ person, page }) => {
  await hasArrived(person);
  await page.goto("/own-step");
  const box = page.getByRole("textbox", { name: "What will you do?" });
  await box.fill("Something I would rather not have written");
  await page.waitForTimeout(800);
  await box.fill("");
  await page.waitForTimeout(800);
  await page.reload();
  await person.sees("A step in your words");
  await page.waitForTimeout(500);
  await expect(box).toHaveValue("");

  await box.fill("Tell Bo about the owl");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(box).toBeHidden();
  await page.waitForTimeout(300);
  await page.goto("/own-step");
  await expect(box).toHaveValue("Tell Bo about the owl");
});

test("a tab that dies right after Seal it, again and again: sealed, or still planned with its words", async ({
  person,
  context,
}) => {
  test.setTimeout(300_000);
  await hasArrived(person);
  const ended = { sealed: 0, planned: 0 };
  for (let round = 1; round <= 20; round += 1) {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto("/own-step");
    await page.getByRole("textbox", { name: "What will you do?" }).fill(`Step ${round}`);
    await page.getByRole("button", { name: "Keep this step" }).click();
    await page.getByRole("textbox", { name: /What exactly do you fear/ }).fill(`Fear ${round}`);
    await page.waitForTimeout(600);
    const dies = page.getByRole("button", { name: "Seal it" }).click({ noWaitAfter: true });
    await page.waitForTimeout(round * 3);
    await page.close({ runBeforeUnload: false });
    await dies.catch(() => undefined);

    const again = await context.newPage();
    again.on("pageerror", (error) => wrong.push(error.message));
    await again.goto("/steps");
    const row = again.getByRole("button", { name: new RegExp(`^Step ${round}\\b`) });
    await expect(row).toBeVisible();
    const isSealed = /Sealed/.test(await row.innerText());
    ended[isSealed ? "sealed" : "planned"] += 1;
    if (!isSealed) {
      await row.click();
      await again.getByRole("button", { name: "Seal what I fear" }).click();
      await expect(again.getByRole("textbox", { name: /What exactly do you fear/ })).toHaveValue(`Fear ${round}`);
    }
    expect(wrong).toEqual([]);
    await again.close();
  }
  expect(ended.sealed + ended.planned).toBe(20);
  await person.page.goto("/settings/data");
  await person.sees("Your data");
  await person.page.waitForTimeout(500);
  await expect(person.page.getByText(/can’t be read/)).toBeHidden();
});
