import type { Page } from "@playwright/test";
import { problemsOn } from "./axe.ts";
import { expect, test, type Person } from "./person.ts";

const PLACES = [
  "/now",
  "/right-now/one",
  "/right-now/two",
  "/right-now/three",
  "/mine",
  "/choose",
  "/own-step",
  "/steps",
  "/picture",
  "/moments",
  "/moment",
  "/people",
  "/stories",
  "/story-begin",
  "/endings",
  "/ending",
  "/writing",
  "/thoughts",
  "/thought",
  "/ours",
  "/empathy",
  "/talk-set-up",
  "/soft-start",
  "/repair",
  "/show-first",
  "/tell-them",
  "/safe-place",
  "/listening",
  "/good-news",
  "/replies",
  "/pause",
  "/lines",
  "/line",
  "/needs",
  "/doing",
  "/check-in",
  "/questionnaires",
  "/therapy",
  "/counts",
  "/eight-weeks",
  "/summary",
  "/packs",
  "/safety",
  "/guide",
  "/guide/lines",
  "/guide/room",
  "/settings",
  "/settings/devices",
  "/settings/add-device",
  "/link",
  "/settings/lock",
  "/settings/kit",
  "/settings/comfort",
  "/settings/suggestions",
  "/settings/reminders",
  "/settings/data",
  "/settings/elsewhere",
  "/settings/backup",
  "/settings/restore",
  "/settings/import",
  "/settings/export",
  "/settings/erase",
  "/settings/about",
] as const;

async function hasArrived(person: Person): Promise<void> {
  await person.arrives();
  await person.sealsAStep(70, "They will laugh.");
  await person.goesLiving();
}

/** Turns to a place, without loading the page anew, and waits for its heading. */
async function visits({ page }: Person, path: string): Promise<void> {
  if (new URL(page.url()).pathname === path) return;
  await page.evaluate((to) => {
    document.querySelector("h1")?.setAttribute("data-seen", "yes");
    history.pushState({ item: null, page: null }, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await expect(page.locator("h1:not([data-seen])")).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(path);
}

for (const scheme of ["light", "dark"] as const) {
  test(`every screen is clean for axe, ${scheme}`, async ({ person, page }) => {
    test.setTimeout(480_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const found: unknown[] = [];
    const look = async (place: string): Promise<void> => {
      for (const problem of await problemsOn(page)) found.push({ place, problem });
    };
    await page.goto("/");
    await person.sees("Letting people in, a little at a time.");
    await look("cover");
    await person.tap("Start");
    await person.sees("What brings you?");
    await look("what brings you");
    await person.tap("I’m not sure");
    await person.sees("Does this sound like you?");
    await look("recognise");
    for (let card = 0; card < 6; card += 1) await person.tap("Me");
    await look("mirror");
    await person.tap("Show me a small step");
    await person.sees("One small thing");
    await person.sealsAStep(70, "They will laugh.");
    await look("sealed");
    await person.goesLiving();
    for (const path of PLACES) {
      await visits(person, path);
      await look(path);
    }
    await visits(person, "/now");
    await person.opensLookBack();
    await look("look back");
    expect(found).toEqual([]);
  });
}

/** By how much a page is wider than its window. */
const overOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What one can tap that is lower than 48 pixels and sits in nothing that is not. */
const smallOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button, a[href], summary, select, input:not([type=radio]):not([type=checkbox]):not([type=file]), textarea, label:has(input)",
      ),
    ]
      .filter(
        (element) =>
          element.offsetParent !== null &&
          !element.closest(".vh") &&
          !element.matches("p a") &&
          !element.matches("label:has(input:not([type=radio]):not([type=checkbox]))"),
      )
      .filter((element) => element.getBoundingClientRect().height < 47.5)
      .map(
        (element) =>
          `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${element.getBoundingClientRect().height}`,
      ),
  );

test("no screen scrolls sideways at 400 % zoom or with text at 200 %, and whatever one taps is 48 pixels high", async ({
  person,
  page,
}) => {
  test.setTimeout(480_000);
  await hasArrived(person);
  const phone = page.viewportSize() ?? { width: 390, height: 844 };
  const wrong: string[] = [];
  for (const path of PLACES) {
    await visits(person, path);
    wrong.push(...(await smallOn(page)).map((each) => `${path}: ${each}`));
    await page.setViewportSize({ width: 320, height: 256 });
    if ((await overOf(page)) > 1) wrong.push(`${path} at 400 %: ${await overOf(page)} too wide`);
    await page.setViewportSize(phone);
    await page.evaluate(() => (document.documentElement.dataset["text"] = "200"));
    if ((await overOf(page)) > 1) wrong.push(`${path} with large text: ${await overOf(page)} too wide`);
    await page.evaluate(() => delete document.documentElement.dataset["text"]);
  }
  expect(wrong).toEqual([]);
});

test("the first step works with the keyboard alone", async ({ person, page }) => {
  const press = async (name: string | RegExp): Promise<void> => {
    const target = page.getByRole("button", { name, exact: typeof name === "string" }).first();
    await expect(target).toBeVisible();
    for (let tries = 0; tries < 60; tries += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await page.goto("/");
  await person.sees("Letting people in, a little at a time.");
  await press("Start");
  await press("It’s hard for me to let people in");
  for (let card = 0; card < 6; card += 1) await press("Sometimes");
  await press("Show me a small step");
  await person.sees("One small thing");
  const first = page.getByRole("radio").first();
  for (
    let tries = 0;
    tries < 30 && !(await first.evaluate((element) => element === document.activeElement));
    tries += 1
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await press("Take this step");
  const slider = page.getByRole("slider", { name: "How badly might it go?" });
  for (
    let tries = 0;
    tries < 30 && !(await slider.evaluate((element) => element === document.activeElement));
    tries += 1
  ) {
    await page.keyboard.press("Tab");
  }
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  await press("Seal it");
  await person.sees("Sealed.");
  await press("That’s enough for today");
});
