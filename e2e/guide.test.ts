import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./person.ts";

test.use({ locale: "en-GB" });

/** How many records all stores of this origin hold together, read from outside the app. */
function recordsIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
    const opened = (name: string): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.addEventListener("success", () => resolve(asked.result));
        asked.addEventListener("error", () => reject(asked.error ?? new Error(name)));
      });
    const counted = (store: IDBObjectStore): Promise<number> =>
      new Promise((resolve) => {
        const asked = store.count();
        asked.addEventListener("success", () => resolve(asked.result));
      });
    let sum = 0;
    for (const name of names) {
      const database = await opened(name);
      for (const store of database.objectStoreNames)
        sum += await counted(database.transaction(store).objectStore(store));
      database.close();
    }
    return sum;
  });
}

test("reading the safety page to its end leaves nothing behind: no fact, no address, no title", async ({
  person,
  page,
}) => {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  const before = await recordsIn(page);
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  const title = await page.title();
  await person.tap("Is it safe to open up here?");
  for (const signal of ["I’m afraid of someone", "I might hurt myself", "Nothing feels real"]) {
    await person.tap(signal);
    await person.sees(/You are afraid|You might hurt|Nothing feels real/);
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe("/safety");
    expect(await page.title()).toBe(title);
    await person.tap("Done");
    await person.sees("Is it safe to open up here?");
  }
  expect(await recordsIn(page)).toBe(before);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(kept);
});

test("someone who might hurt themselves finds a number, and that nobody has checked it yet", async ({
  person,
  page,
}) => {
  await page.goto("/safety");
  await person.tap("I might hurt myself");
  await expect(page.getByRole("link", { name: /Call Emergency: police, ambulance and fire: 999/ })).toHaveAttribute(
    "href",
    "tel:999",
  );
  await expect(page.getByRole("link", { name: /Call Samaritans: 116 123/ })).toHaveAttribute("href", "tel:116123");
  await expect(page.getByText("Not checked yet").first()).toBeVisible();
  await page.getByLabel("Lines for").selectOption("FR");
  await expect(page.getByRole("link", { name: /3114/ }).first()).toHaveAttribute("href", "tel:3114");
});

test("behind a shut door the Guide, the lines and Grounding open, and nothing of one’s own shows", async ({
  person,
  page,
}) => {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  await page.goto("/guide/lines");
  await person.tap("Add someone");
  await page.getByLabel("Who").fill("Aunt Ida");
  await page.getByLabel("Number").fill("call me");
  await person.tap("Keep it");
  await expect(page.getByText("A phone can’t ring that.")).toBeVisible();
  await page.getByLabel("Number").fill("000 001");
  await person.tap("Keep it");
  await expect(page.getByRole("link", { name: "Call Aunt Ida: 000 001" })).toHaveAttribute("href", "tel:000001");
  await person.locksWith("six plain words in a row");
  await page.goto("/now");
  await person.sees("This is shut.");
  await page.goto("/guide/lines");
  await person.sees("People you can call");
  await expect(page.getByText("Aunt Ida")).toHaveCount(0);
  await page.goto("/guide");
  await person.tap(/^Small steps/);
  await person.sees("Small steps");
  await page.goto("/guide/room");
  await person.sees(/Find five things around you/);
  await person.tap("That’s enough");
  await person.sees("Where are you now?");
});

test("with no network the Guide is read, said simpler, and its sources are named", async ({ person, page }) => {
  await person.goesOffline();
  await page.goto("/guide");
  await person.tap(/^Why closeness can feel like danger/);
  await person.sees("Why closeness can feel like danger");
  expect(new URL(page.url()).pathname).toBe("/guide");
  const simpler = page.getByText("Guess how bad it will be. Do it.");
  await expect(simpler).toBeHidden();
  await page.getByRole("button", { name: "Say it simpler" }).click();
  await expect(simpler).toBeVisible();
  await page.getByRole("button", { name: "Source 3" }).click();
  await expect(page.locator("#source-manbeck-2020")).toBeFocused();
  await page.getByRole("button", { name: "Guide", exact: true }).click();
  await person.sees("Guide");
});

test("whoever chose literal wording reads the Guide and Ours without figures of speech", async ({ person, page }) => {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  await page.goto("/settings/comfort");
  await page.getByText("Literal: no figures of speech", { exact: true }).click();
  await page.goto("/guide");
  await expect(page.getByRole("button", { name: /^Both of you have a part in it/ })).toBeVisible();
  await expect(page.getByText("A two-way street")).toHaveCount(0);
  await person.tap(/^Why closeness can feel like danger/);
  await expect(page.getByText("Someone comes closer, and you want to get away.", { exact: false })).toBeVisible();
  await expect(page.getByText("The alarm rings", { exact: false })).toHaveCount(0);
  await page.getByRole("button", { name: "Source 3" }).click();
  await expect(page.locator("#source-manbeck-2020")).toBeFocused();
  await page.goto("/ours");
  await person.tap(/^What the reason may be/);
  await person.sees("What the reason may be");
  await page.goto("/replies");
  await expect(page.getByText("They notice that you don’t think less of them.")).toBeVisible();
});

test("from every place help is two taps away", async ({ person, page }) => {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  for (const path of ["/now", "/mine", "/ours", "/guide", "/moment", "/steps", "/people", "/settings/data"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const here = page.getByRole("button", { name: /^Is it safe to open up here\?/ });
    if ((await here.count()) === 0) await person.tap("Settings");
    await here.first().click();
    await person.sees("Is it safe to open up here?");
  }
});

for (const scheme of ["light", "dark"] as const) {
  test(`every kind of page in the Guide and on the safety page is clean for axe, ${scheme}`, async ({
    person,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto("/");
    await person.tap("Look around first");
    const found: unknown[] = [];
    const look = async (path: string, inside: string): Promise<void> => {
      await page.evaluate(
        ([to, name]) => {
          history.pushState({ item: null, page: name }, "", to);
          dispatchEvent(new PopStateEvent("popstate"));
        },
        [path, inside],
      );
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      found.push(
        ...violations.map(({ id, nodes }) => ({ inside, id, where: nodes.map(({ target }) => target.join(" ")) })),
      );
    };
    for (const name of ["why", "evidence", "sources", "therapy"]) await look("/guide", name);
    for (const name of ["afraid", "hurt-myself", "voices", "two-weeks"]) await look("/safety", name);
    expect(found).toEqual([]);
  });
}
