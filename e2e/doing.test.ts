import { expect, test } from "./person.ts";

test.describe("Right now", () => {
  test("all three ways in work offline, one tap from Now, and keep nothing", async ({ person, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/");
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await page.reload();
    await person.arrives();
    await person.sealsAStep();
    await person.goesLiving();
    await context.setOffline(true);

    const endsHere = async (): Promise<void> => {
      await expect(page.getByRole("button", { name: "Enough", exact: true })).toBeVisible();
      await expect(page.getByRole("button", { name: "I’m afraid of someone" })).toBeVisible();
    };
    await person.tap("I want to run");
    await person.sees("You want to go. You may.");
    await endsHere();
    await person.tap("Found it");
    await endsHere();
    await person.tap("A person");
    await person.sees("One line, then go.");
    await endsHere();
    await page.getByText("20 min").click();
    await person.tap("Copy");
    await person.sees("Eat, walk, look far off.");
    await endsHere();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^I need twenty minutes\. Back at \d\d:\d\d\.$/,
    );
    await person.tap("Enough");

    await person.tap("I’ve gone blank");
    await endsHere();
    await person.tap("Next");
    await person.tap("Throat");
    await expect(page.getByText("Swallow, or sip something cold.")).toBeVisible();
    await person.tap("Skip");
    await person.sees("Words may come in the shower, or on Thursday.");
    await person.tap("Enough");

    await person.tap("We’re arguing");
    await person.tap("Next");
    await person.slides("How heated", 80);
    await person.tap("Next");
    await person.tap("Not today");
    await person.sees("No second round by text.");
    await endsHere();
    await person.tap("Enough");
    await page.goto("/moments");
    await expect(page.getByText("No moments yet.")).toBeVisible();
  });

  test("an argument is noted when the person says so, and the calendar has the time to be back", async ({
    person,
    page,
  }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await person.arrives();
    await page.goto("/now");
    await person.tap("We’re arguing");
    await person.tap("Next");
    await person.slides("How heated", 85);
    await person.tap("Next");
    await person.tap("Copy");
    await person.tap(/^Note the argument/);
    await expect(page.getByText("Noted, for you only.").first()).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent("download"), person.tap(/^Put \d\d:\d\d in my calendar$/)]);
    expect(file.suggestedFilename()).toBe("reminder.ics");
    await person.tap("Enough");
    await page.goto("/moments");
    await expect(page.getByText("An argument", { exact: false }).first()).toBeVisible();
  });

  test("from any screen one comes to safety and back", async ({ person, page }) => {
    await person.arrives();
    await page.goto("/right-now/three");
    await person.tap("Next");
    await person.tap("I’m afraid of someone");
    await person.sees("Is it safe to open up here?");
  });
});

test.describe("How I’m doing", () => {
  const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

  test("eight weeks of a minute each: dots, a week of rest, one answer a week", async ({ person, page }) => {
    test.setTimeout(300_000);
    let at = new Date("2026-03-04T20:00").getTime();
    await page.clock.install({ time: at });
    await person.arrives();
    const looks = async (hard: number): Promise<void> => {
      await page.goto("/doing");
      await person.tap(/this week$/);
      await person.sees("How hard was it to let someone close this week?");
      await person.slides("How hard", hard);
      await person.tap("Next");
      await person.tap("Skip");
      if (await page.getByRole("button", { name: "Keep", exact: true }).isVisible()) await person.tap("Keep");
      else {
        await person.tap("Skip");
        await person.sees("Three questions about company");
        for (const question of await page.getByRole("radio", { name: "Some of the time" }).all()) {
          await question.check({ force: true });
        }
        await person.tap("Keep");
      }
      await person.sees("How I’m doing");
    };
    for (const [week, hard] of [60, 55, null, 62, 58, 50, 55, 57].entries()) {
      if (week > 0) await page.clock.setSystemTime((at += WEEK_MS));
      if (hard !== null) await looks(hard);
    }
    await expect(page.getByText("Seven weeks answered, one of rest.")).toBeVisible();
    await expect(page.getByText("Too early to say anything. Here are the weeks.")).toBeVisible();

    await looks(20);
    await expect(page.getByText("Seven weeks answered, one of rest.")).toBeVisible();
    await page.getByText("As a table").click();
    await expect(page.getByRole("row", { name: "20 April 2026 20 –" })).toBeVisible();
    await expect(page.getByRole("row", { name: "16 March 2026 rest rest" })).toBeVisible();
  });

  test("a page left half-way is as it was, and a week left empty is rest", async ({ person, page }) => {
    await person.arrives();
    await page.goto("/check-in");
    await person.slides("How hard", 40);
    await person.tap("Stop");
    await person.sees("Stopped.");
    await expect(page.getByRole("button", { name: /^I’m afraid of someone/ })).toBeVisible();
    await person.tap("Enough for now");
    await page.goto("/check-in");
    await expect(page.getByRole("slider", { name: "How hard" })).toHaveValue("40");
    for (let left = 0; left < 3; left += 1) await person.tap("Skip");
    await person.sees("How I’m doing");
    await expect(page.getByText("No weeks yet.", { exact: false })).toBeVisible();
  });

  test("circles are drawn without a number, and have words", async ({ person, page }) => {
    await person.arrives();
    await page.goto("/people");
    await person.tap("Add someone");
    await person.writes("Your word for them", "Bo");
    await page.getByText("A friend", { exact: true }).click();
    await person.tap("Keep");
    await page.goto("/doing");
    await person.tap(/^Bo/);
    await person.slides("How it is now", 35);
    await person.slides("How you’d like it", 60);
    await expect(page.getByText("Some overlap; you’d like a little more.", { exact: true })).toBeVisible();
    await expect(page.getByText("35", { exact: false })).toBeHidden();
    await person.tap("Keep");
    await expect(page.getByText("Some overlap; you’d like a little more.", { exact: true })).toBeVisible();
  });

  test("questionnaires wait for the first look back, and two hard weeks open a door", async ({ person, page }) => {
    await person.arrives();
    await page.goto("/questionnaires");
    await person.sees("Later, if at all");
    await page.goto("/choose");
    await person.sealsAStep();
    await person.goesLiving();
    await person.looksBackBriefly({ howHard: 40, next: "Rest" });
    await person.sees("What I feared, what happened");
    await page.goto("/questionnaires");
    await person.tap(/^Answer it.*How much company/);
    await person.tap("Answer it");
    for (const _question of [1, 2, 3]) await person.tap("Some of the time");
    await expect(page.getByText("6 of 9; higher means lonelier.", { exact: false })).toBeVisible();
    await person.tap(/^How have the last two weeks been/);
    await person.tap("Answer it");
    for (const _question of [1, 2, 3, 4]) await person.tap("More than half the days");
    await person.sees("Two hard weeks are a lot.");
    await person.tap("Someone to talk to");
    await person.sees("Think about therapy");
  });
});

test("counts have both denominators, and say when they are too few", async ({ person, page }) => {
  test.setTimeout(300_000);
  await person.arrives();
  await page.goto("/counts");
  await expect(page.getByText(/^Nothing to count yet/)).toBeVisible();
  const notes = async (urge: string | null, move: string): Promise<void> => {
    await page.goto("/moment");
    await page.getByText("Something else", { exact: true }).click();
    if (urge !== null) await page.getByText(urge, { exact: true }).click();
    await page.getByText(move, { exact: true }).click();
    await person.tap("Keep");
    await person.sees("Kept.");
  };
  for (const move of ["Moved away", "Moved away", "Stayed"]) await notes("Leave", move);
  for (const move of ["Moved away", "Stayed", "Moved towards"]) await notes(null, move);
  await page.goto("/counts");
  await page.getByText("I wanted to leave", { exact: true }).click();
  await page.getByText("I moved away", { exact: true }).click();
  await expect(
    page.getByText("Two of the three times with it; one of the three times without. Too few to tell."),
  ).toBeVisible();
});
