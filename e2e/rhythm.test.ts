import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./person.ts";

test.describe("Eight weeks", () => {
  const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

  test("they begin with a seal, draw rest, and end in three equal answers", async ({ person, page }) => {
    test.setTimeout(300_000);
    const start = new Date("2026-03-04T20:00").getTime();
    await page.clock.install({ time: start });
    await person.arrives();
    await page.goto("/eight-weeks");
    await person.sees("No path right now");
    await page.goto("/choose");
    await person.sealsAStep();
    await person.goesLiving();
    await page.goto("/eight-weeks");
    await expect(page.getByText(/^Week 1 of 8\./)).toBeVisible();
    await page.clock.setSystemTime(start + 2 * WEEK_MS);
    await page.goto("/eight-weeks");
    await expect(page.getByText("Week 3 of 8. One with something in it, one of rest.")).toBeVisible();

    await page.clock.setSystemTime(start + 8 * WEEK_MS);
    await page.goto("/now");
    await person.sees("Good to see you.");
    await person.tap("Look back on them");
    await person.sees("The path ends here.");
    await expect(page.getByText("One step; none looked back on yet.")).toBeVisible();
    await expect(page.getByText("A week of those looks like rest here.", { exact: false })).toBeVisible();
    const boxes = await Promise.all(
      ["Carry on", "Rest", "Take my things"].map((name) =>
        page.getByRole("button", { name, exact: true }).boundingBox(),
      ),
    );
    expect(new Set(boxes.map((box) => `${box?.width} × ${box?.height}`)).size).toBe(1);
    await person.tap("Rest");
    await person.sees(/^(Good|Hello)/);
    await page.goto("/eight-weeks");
    await person.sees("No path right now");
    await person.tap("Begin eight weeks");
    await expect(page.getByText(/^Week 1 of 8\./)).toBeVisible();
  });

  test("a notification is off until chosen, says one word, and one tap ends it", async ({ person, page, context }) => {
    await context.grantPermissions(["notifications"]);
    await person.arrives();
    await page.goto("/settings/reminders");
    await expect(page.getByText("Off. It stays off until you choose it.")).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem("reminder"))).toBeNull();
    await page.getByText("Friday", { exact: true }).click();
    await person.tap("Remind me");
    await expect(page.getByText("On: Friday, from 18:00.")).toBeVisible();
    const kept = await page.evaluate(() => localStorage.getItem("reminder"));
    expect(Object.keys(JSON.parse(kept ?? "{}"))).toEqual(["day", "time", "next"]);
    await person.tap("Stop reminding me");
    await expect(page.getByText("Off. It stays off until you choose it.")).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem("reminder"))).toBeNull();
  });
});

test("a summary holds what was ticked, without names, and is saved as it was seen", async ({ person, page }) => {
  await person.arrives();
  await page.goto("/people");
  await person.tap("Add someone");
  await person.writes("Your word for them", "Bo");
  await page.getByText("A friend", { exact: true }).click();
  await person.tap("Keep");
  await page.goto("/summary");
  await person.tap("See the page");
  await expect(page.getByText("Tick a line, or write one.", { exact: false })).toBeVisible();
  await person.writes("What I want", "To stay when Bo asks how I am.");
  await page.getByText("What I’d like to ask", { exact: true }).click();
  await page.getByRole("checkbox", { name: "How fast would we go, and can I slow it down?" }).check();
  await person.tap("See the page");
  await person.sees(/^Summary, /);
  await expect(page.getByText("To stay when a friend asks how I am.")).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent("download"), person.tap("Save as a text file")]);
  expect(file.suggestedFilename()).toBe("summary.md");
  const saved = readFileSync(await file.path(), "utf8");
  expect(saved).toContain("- To stay when a friend asks how I am.");
  expect(saved).toContain("- How fast would we go, and can I slow it down?");
  expect(saved).not.toContain("Bo");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("To stay when a friend asks how I am.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save as a text file" })).toBeHidden();
  await expect(page.getByText("This is the whole page", { exact: false })).toBeHidden();
});

test("a pack is seen whole before it is added, and goes again", async ({ person, page }) => {
  await person.arrives();
  await page.goto("/packs");
  await page
    .locator('input[type="file"]')
    .setInputFiles(fileURLToPath(new URL("../docs/practice-pack.example.md", import.meta.url)));
  await person.sees("This is all it would add");
  await expect(page.getByText("Text one person one honest word about your day.")).toBeVisible();
  await expect(page.getByText("What would be enough, if it went well?")).toBeVisible();
  await person.tap("Not today");
  await expect(page.getByText("No packs. Most people have none.")).toBeVisible();
  await page
    .locator('input[type="file"]')
    .setInputFiles(fileURLToPath(new URL("../docs/practice-pack.example.md", import.meta.url)));
  await person.tap("Add this pack");
  await person.tap(/^Take this step.*honest word/);
  await person.sees("With whom?");
  await person.tap("Take this step");
  await expect(page.getByText("Say first where they stand.", { exact: false })).toBeVisible();
  await page.getByText("My partner").click();
  await person.tap("Take this step");
  await person.slides("How badly might it go?", 50);
  await person.tap("Seal it");
  await person.sees("Sealed.");
  await page.goto("/packs");
  await person.tap(/^Take this pack out/);
  await person.tap("Take it out");
  await expect(page.getByText("No packs. Most people have none.")).toBeVisible();
  await page.goto("/steps");
  await expect(page.getByText("Text one person one honest word about your day.").first()).toBeVisible();

  // Of the second step the file says itself with whom it is meant.
  await page.goto("/packs");
  await page
    .locator('input[type="file"]')
    .setInputFiles(fileURLToPath(new URL("../docs/practice-pack.example.md", import.meta.url)));
  await person.tap("Add this pack");
  await expect(page.getByText("With your partner.", { exact: false })).toBeVisible();
  await person.tap(/^Take this step.*ten minutes/);
  await expect(page.getByRole("radio", { name: "My partner" })).toBeChecked();

  await page.goto("/packs");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "x.md", mimeType: "text/markdown", buffer: Buffer.from("Soup.") });
  await expect(page.getByText("This file is not a practice pack. Nothing was added.")).toBeVisible();
});
