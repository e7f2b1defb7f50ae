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

/** Opens a place and waits for its heading. */
async function visits(person: Person, path: string): Promise<void> {
  await person.page.goto(path);
  await expect(person.page.getByRole("heading", { level: 1 })).toBeVisible();
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

test("no screen scrolls sideways at 400 % zoom", async ({ person, page }) => {
  test.setTimeout(480_000);
  await hasArrived(person);
  await page.setViewportSize({ width: 320, height: 256 });
  const wide: string[] = [];
  for (const path of PLACES) {
    await visits(person, path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 1) wide.push(`${path} by ${over}`);
  }
  expect(wide).toEqual([]);
});

test("no screen scrolls sideways on a phone with text at 200 %", async ({ person, page }) => {
  test.setTimeout(480_000);
  await hasArrived(person);
  await page.evaluate(() => localStorage.setItem("comfort", JSON.stringify({ text: "200" })));
  const wide: string[] = [];
  for (const path of PLACES) {
    await visits(person, path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 1) wide.push(`${path} by ${over}`);
  }
  expect(wide).toEqual([]);
});

test("everything one can tap is 48 pixels high, or sits in a target that is", async ({ person, page }) => {
  test.setTimeout(480_000);
  await hasArrived(person);
  const small: string[] = [];
  for (const path of PLACES) {
    await visits(person, path);
    const found = await page.evaluate(() =>
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
    small.push(...found.map((each) => `${path}: ${each}`));
  }
  expect(small).toEqual([]);
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
