import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test, type Person } from "./person.ts";

/** Comes because it is hard for someone they love, as far as Now. */
async function comesForSomeoneElse(person: Person): Promise<void> {
  const { page } = person;
  await page.goto("/");
  await person.tap("Start");
  await person.tap("It’s hard for someone I love");
  await expect(page.getByText("This is about what you do.", { exact: false })).toBeVisible();
  for (const answer of ["Me", "Not me", "Sometimes", "Skip", "Me", "Not me"]) {
    await person.sees("Does this sound like you?");
    await person.tap(answer);
  }
  await person.tap("Show me a small step");
  await person.sees("One small thing");
  await expect(page.getByRole("radio")).toHaveCount(3);
  await person.tap("Not today");
  await person.tap("Done");
  await person.sees(/^(Good|Hello)/);
}

async function answersAllSix(page: Page, answers: readonly ("Yes" | "No")[]): Promise<void> {
  const rows = await page.locator("main li:has(fieldset)").all();
  expect(rows).toHaveLength(6);
  for (const [at, row] of rows.entries()) await row.getByText(answers[at] ?? "No", { exact: true }).click();
}

test.describe("My partner’s fear, me alone", () => {
  test("practises a reply that leaves room; the reply is all that is kept", async ({ person, page }) => {
    await comesForSomeoneElse(person);
    await person.tap(/^What may be under it/);
    await person.sees("What may be under it");
    await person.tap("Start");
    await person.sees("What happened");
    await person.tap("Next");
    await person.sees("What may it keep safe?");
    await person.tap("Next");
    await person.sees("And you? What would you feel?");
    await page.getByText("Worried", { exact: true }).click();
    await person.tap("Next");
    await person.sees("A reply that leaves room");
    await person.tap("Keep my reply");
    await expect(page.getByText("Write a line first, or begin with one of the three.")).toBeVisible();
    await person.writes("I might say…", "Take your time. I’m in the kitchen.");
    await person.tap("Keep my reply");
    await person.sees("Kept.");
    await person.tap("Enough for now");
    await page.goto("/empathy");
    await page.getByText("Replies I practised").click();
    await expect(page.getByText("Take your time. I’m in the kitchen.", { exact: true })).toBeVisible();
    await person.tap(/^Erase/);
    await expect(page.getByText("Replies I practised")).toHaveCount(0);
  });

  test("a line that reaches over is answered kindly, with one on my own side", async ({ person, page }) => {
    await comesForSomeoneElse(person);
    await page.getByRole("link", { name: "Ours" }).click();
    await expect(page.getByText("This is about what you do.", { exact: false })).toBeVisible();
    await person.tap(/^My lines/);
    await person.tap("A line");
    await person.tap("Start");
    await person.tap(/^My own words/);
    await person.sees("My line");
    await person.writes(/^I will/, "be calm if I can see where you are");
    await person.tap("Next");
    await person.sees("Before you keep it");
    await person.tap("Keep my line");
    await expect(page.getByText("Six short answers first. They stay here.")).toBeVisible();
    await answersAllSix(page, ["Yes", "No", "No", "No", "No", "Yes"]);
    await person.tap("Keep my line");
    await person.sees("Part of this is on their side");
    await person.tap(/^Use this instead/);
    await person.sees("My line");
    await person.tap("Next");
    await answersAllSix(page, []);
    await person.tap("Keep my line");
    await person.sees("Kept.");
    await expect(page.getByText(/^When I’m scared at night, I’ll/)).toBeVisible();
    await person.tap("Done");
    await person.sees("My lines");

    await person.tap(/^Change/);
    await person.sees("My line");
    await person.writes(/^I will/, "ring my sister");
    await person.tap("Next");
    await answersAllSix(page, []);
    await person.tap("Keep my line");
    await person.tap("Done");
    await expect(page.getByText("ring my sister", { exact: true })).toBeVisible();
    await person.tap(/^Erase/);
    await person.tap("Erase it");
    await expect(page.getByText("No lines yet. One sentence is plenty.")).toBeVisible();
  });

  test("a line left half-way is there again, and its six answers are not", async ({ person, page }) => {
    await comesForSomeoneElse(person);
    await page.goto("/line");
    await person.tap("Start");
    await person.tap(/^My own words/);
    await person.writes(/^I will/, "walk once round the block");
    await person.tap("Next");
    await answersAllSix(page, []);
    await person.tap("Stop");
    await person.sees("Stopped.");
    await person.tap("Enough for now");
    await page.goto("/line");
    await person.tap("Start");
    await expect(page.getByRole("textbox", { name: /^I will/ })).toHaveValue("walk once round the block");
    await person.tap("Next");
    await expect(page.locator("main input:checked")).toHaveCount(0);
  });

  test("a pause says when it ends: a calendar file, moved once, due, and back", async ({ person, page }) => {
    await page.clock.install({ time: new Date(2026, 2, 4, 20, 33, 10) });
    await comesForSomeoneElse(person);
    await page.goto("/ours");
    await person.tap(/^Pause/);
    await person.sees("A pause, and back at");
    await expect(page.getByText("“I want to hear this and can’t yet. Back at 21:15. I’ll start.”")).toBeVisible();
    const saving = page.waitForEvent("download");
    await person.tap("Add to calendar");
    const file = await saving;
    const text = readFileSync(await file.path(), "utf8");
    expect(file.suggestedFilename()).toBe("reminder.ics");
    expect(text).toContain("DTSTART:20260304T211500");
    expect(text).not.toMatch(/pause|ajar/i);
    await person.tap("Start the pause");
    await expect(page.getByText("Back at 21:15.", { exact: false }).first()).toBeVisible();

    await person.tap("Move it, once");
    await page.getByText("1 hour", { exact: true }).click();
    await person.tap("Move it");
    await expect(page.getByText("It was moved once. It stays where it is now.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Move it, once" })).toHaveCount(0);

    await page.goto("/now");
    await expect(page.getByText("Back at 21:35.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Go back in" })).toHaveCount(0);
    await page.clock.fastForward(63 * 60_000);
    // After an hour without a sign of life Ajar has locked itself.
    await person.sees("This is shut.");
    await person.tap("Open");
    await person.tap("Go back in");
    await expect(page.getByText(/One thing you heard comes first/)).toBeVisible();
    await person.tap("I’m back");
    await person.sees("You’re back.");
    await person.tap("Done");
    await person.sees(/^(Good|Hello)/);
    await expect(page.getByText("You called a pause")).toHaveCount(0);
  });

  test("what is composed to say is kept nowhere once it is done", async ({ person, page }) => {
    await comesForSomeoneElse(person);
    await page.goto("/soft-start");
    await person.tap("Start");
    await person.tap("the plates are still there at ten");
    await person.tap("Next");
    await person.tap("tired");
    await person.tap("Next");
    await person.tap("Skip this one");
    await person.tap("do them tonight");
    await person.tap("Next");
    await person.sees("Here it is");
    await expect(
      page.getByText("When the plates are still there at ten, I feel tired. Would you do them tonight?").first(),
    ).toBeVisible();
    await person.tap("Done");
    await page.goto("/soft-start");
    await person.tap("Start");
    await expect(page.getByRole("textbox")).toHaveValue("");
  });
});
