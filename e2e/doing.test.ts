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
