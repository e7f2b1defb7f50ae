import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { expect, Person, test } from "./person.ts";

const PASSPHRASE = "quiet lamps lean on the porch";
const PATIENT = { timeout: 45_000 };

/** Another device: a browser in which Ajar was never opened. */
async function anotherDevice(browser: Browser): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  return new Person(await context.newPage());
}

/** A journal with a step in it, and a passphrase. */
async function hasAJournal(person: Person): Promise<void> {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  await person.locksWith(PASSPHRASE);
}

/** On the device that has the journal: as far as a link to send. */
async function makesALink(person: Person, goHow: "link" | "qr"): Promise<string> {
  await person.opens("Your devices");
  await person.tap("Add another device");
  if (goHow === "link") await person.page.getByText("I’ll send it a link").click();
  await person.page.getByLabel("Your passphrase, once more").fill(PASSPHRASE);
  await person.tap("Go on");
  await person.sees(goHow === "link" ? "Open this on the other device" : "Point its camera here");
  if (goHow === "qr") await person.page.getByText("No camera? Use a link").click();
  return person.page.getByTestId("link").innerText();
}

async function opensTheLink(person: Person, link: string): Promise<void> {
  await person.page.goto(link);
  await person.sees("Bring your journal here");
  await person.tap("Go on");
}

const picturesOn = (page: Page): Promise<string> => page.getByTestId("pictures").innerText();

/** What axe finds on the screen that is shown. */
async function problemsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
}

async function bothCompare(a: Person, b: Person): Promise<void> {
  await a.sees("Do both show the same seven?");
  await b.sees("Do both show the same seven?");
  expect(await picturesOn(a.page)).toBe(await picturesOn(b.page));
}

async function links(a: Person, b: Person, how: "link" | "qr" = "link"): Promise<void> {
  const link = await makesALink(a, how);
  await opensTheLink(b, link);
  await bothCompare(a, b);
  await a.tap("The same");
  await b.tap("The same");
  await b.sees("Your journal is here.");
}

/** Writes down somebody, on a device that is open. */
async function names(person: Person, word: string): Promise<void> {
  await person.opens("Words for my people");
  await person.tap("Add someone");
  await person.page.getByLabel("Your word for them").fill(word);
  await person.tap("Keep");
  await expect(person.page.getByText(word)).toBeVisible();
}

test.describe("Together, safe: one person on two devices", () => {
  test("a link brings the whole journal, in under a minute; what either writes is on both", async ({
    person,
    browser,
  }) => {
    test.setTimeout(240_000);
    const second = await anotherDevice(browser);
    await hasAJournal(person);
    const link = await makesALink(person, "link");

    const began = Date.now();
    await opensTheLink(second, link);
    await expect.poll(() => new URL(second.page.url()).hash).toBe("");
    await bothCompare(person, second);
    await person.page.getByText("Compare twelve digits instead").click();
    expect(await problemsOn(person.page)).toEqual([]);
    await second.page.getByText("Compare twelve digits instead").click();
    const digits = await person.page.getByTestId("digits").innerText();
    expect(digits.replaceAll(/\s/gu, "")).toMatch(/^\d{12}$/u);
    expect(await second.page.getByTestId("digits").innerText()).toBe(digits);
    await person.tap("The same");
    await second.tap("The same");
    await second.sees("Your journal is here.");
    await second.tap("Later");
    await expect(second.page.getByText("One open step")).toBeVisible(PATIENT);
    const tookMs = Date.now() - began;
    test.info().annotations.push({ type: "second device usable after", description: `${tookMs} ms` });
    console.log(`from opening the link to a usable second device: ${tookMs} ms`);
    expect(tookMs).toBeLessThan(60_000);

    await person.sees("Your other device has the journal.");
    await person.tap("See your devices");
    await expect(person.page.getByText("My computer")).toBeVisible(PATIENT);

    await names(second, "Robin");
    await person.page.goto("/people");
    await person.unlocksWith(PASSPHRASE);
    await expect(person.page.getByText("Robin")).toBeVisible(PATIENT);
    await second.page.context().close();
  });

  test("a device that is removed is let in no more and reads nothing new", async ({ person, browser }) => {
    test.setTimeout(240_000);
    const second = await anotherDevice(browser);
    await hasAJournal(person);
    await links(person, second, "qr");
    await second.tap("Later");
    await expect(second.page.getByText("One open step")).toBeVisible(PATIENT);

    await person.tap("See your devices");
    await person.tap(/My computer/);
    await person.tap("Remove this device");
    await expect(person.page.getByText("What is already on it stays on it.", { exact: false })).toBeVisible();
    await person.page.getByRole("dialog").getByRole("button", { name: "Remove this device" }).click();
    await person.sees("Your devices");
    await expect(person.page.getByRole("button", { name: /My computer/ })).toHaveCount(0, PATIENT);

    await person.page.goto("/now");
    await person.unlocksWith(PASSPHRASE);
    await names(person, "Kim");
    await second.page.goto("/people");
    await second.page.getByRole("heading", { level: 1 }).waitFor();
    await second.page.waitForTimeout(3_000);
    await expect(second.page.getByText("Kim")).toHaveCount(0);
    await second.page.context().close();
  });

  test("Different ends it for both, and the link is used up", async ({ person, browser }) => {
    test.setTimeout(240_000);
    const second = await anotherDevice(browser);
    await hasAJournal(person);
    const link = await makesALink(person, "link");
    await opensTheLink(second, link);
    await bothCompare(person, second);
    await second.tap("Different");
    await expect(second.page.getByText("nothing was shared", { exact: false })).toBeVisible();
    await person.tap("The same");
    await expect(person.page.getByText("Nothing was shared.", { exact: false })).toBeVisible(PATIENT);
    // Opened in the very tab that shows Ajar at this address: only the fragment changes.
    await second.page.goto(link);
    await expect.poll(() => new URL(second.page.url()).hash).toBe("");
    await second.tap("Start again");
    await second.tap("Go on");
    await expect(second.page.getByText("This link has been used, or it was stopped.", { exact: false })).toBeVisible(
      PATIENT,
    );
    await second.page.goto("/");
    await second.sees("Letting people in, a little at a time.");
    await second.page.context().close();
  });

  test("without a passphrase nothing is linked, and one can be set right there", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep();
    await person.goesLiving();
    await person.opens("Your devices");
    await person.tap("Add another device");
    await expect(page.getByText("So this one needs a passphrase first.", { exact: false })).toBeVisible();
    await person.tap("Set a passphrase");
    await page.getByText("Choose my own").click();
    await page.getByLabel("Your own passphrase").fill(PASSPHRASE);
    await page.getByLabel("The same once more").fill(PASSPHRASE);
    await person.tap("Keep this passphrase");
    await expect(page.getByLabel("Your passphrase, once more")).toBeVisible(PATIENT);
  });
});
