import type { Page } from "@playwright/test";
import { expect, test, type Person } from "./person.ts";

/** Begins without the first visit: Mine is open to anyone who has pressed Start. */
async function begins(person: Person): Promise<void> {
  await person.page.goto("/");
  await person.tap("Start");
  await person.sees("What brings you?");
}

async function opensFromMine(person: Person, name: RegExp): Promise<void> {
  await person.page.goto("/mine");
  await person.tap(name);
}

/** Tells one moment at middle depth: what happened and what was learned; the rest is skipped but what it protected. */
async function tellsAMoment(person: Person, happened: string, learned: string): Promise<void> {
  await person.tap(/^Tell (?:a moment|another)/);
  await person.writes("Your answer", happened);
  await person.tap("Next");
  await person.sees("When someone came close, what did you learn to do?");
  await person.writes("Your answer", learned);
  await person.tap("Next");
  await person.sees("What did it keep you safe from?");
  await person.writes("Your answer", "Nobody could be late.");
  await person.tap("Next");
  await person.tap("Skip this one");
  await person.tap("Skip this one");
  await person.sees("Your timeline");
}

/** Lets so many minutes go by with a key pressed in each, so that the journal does not lock for want of anyone there. */
async function writesOn(page: Page, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await page.clock.runFor(60_000);
    await page.keyboard.press("End");
  }
}

test.describe("If it is mine", () => {
  test("a story leaves a rule, the rule becomes a thought, the thought a step with two guesses", async ({
    person,
    page,
  }) => {
    test.setTimeout(300_000);
    await begins(person);
    await opensFromMine(person, /^Stories/);
    await person.tap("Tell a story");
    await expect(page.getByText("Not while you have flashbacks", { exact: false })).toBeVisible();
    await person.tap("Start");
    await person.sees("Your timeline");
    await tellsAMoment(person, "I cried and the door stayed shut.", "I learned to be useful.");
    await tellsAMoment(person, "I said I liked them. They laughed.", "Go first, or go.");
    await tellsAMoment(person, "I left before the wedding.", "Leave before they can.");
    await person.tap("To the rule");
    await expect(page.getByText("Before anything changes: this is what it did for you.")).toBeVisible();
    await person.writes(/An old rule/, "If I need someone, they’ll be busy.");
    await person.tap("Keep this rule");
    await person.sees("Two minutes, before you go");
    await person.tap("I’m here");

    await person.tap(/^Check it as a thought/);
    await person.tap("Start");
    await person.writes(/What was there/, "They said “later” and rang back at nine.");
    await person.tap("Next");
    await expect(page.getByRole("textbox", { name: "The thought" })).toHaveValue("If I need someone, they’ll be busy.");
    await expect(page.getByRole("button", { name: "This has really happened" })).toBeInViewport();
    await person.slides("How far do you believe it?", 80);
    await person.tap("Next");
    await expect(page.getByRole("button", { name: "This has really happened" })).toBeInViewport();
    await page.getByLabel("Line 1").first().fill("They were busy twice.");
    await person.tap("Next");
    await expect(page.getByText("Add one more line there, or tap “not enough yet”.")).toBeVisible();
    await page.getByRole("checkbox", { name: "Not enough yet" }).first().check({ force: true });
    await person.tap("Next");
    await page.getByRole("radio", { name: "In my own words" }).check({ force: true });
    await person.writes("A fairer way, in my words", "Busy is not the same as gone.");
    await person.slides("And the first thought, now?", 60);
    await person.tap("Keep both");
    await expect(page.getByText("You believed it 80 of 100, and now 60.")).toBeVisible();

    await person.tap("Turn it into a step");
    await person.writes(/What will you do/, "Ask for a lift on Thursday.");
    await person.writes(/If the thought is right/, "They say they’re busy.");
    await person.tap("Next: seal it");
    await person.sees("Ask for a lift on Thursday.");
    await expect(page.getByRole("textbox", { name: /What exactly do you fear/ })).toHaveValue("They say they’re busy.");
    await expect(page.getByText("Busy is not the same as gone.")).toBeVisible();
    await person.slides("How likely is that?", 80);
    await person.tap("Seal it");
    await person.sees("Sealed.");

    await page.goto("/now");
    await person.opensLookBack();
    await person.slides("How bad was it?", 10);
    await person.tap("Next");
    await person.sees("The envelope opens.");
    await expect(page.getByText("“They say they’re busy.”")).toBeVisible();
    await expect(page.getByText("Your other guess")).toBeVisible();
    await expect(page.getByText("“Busy is not the same as gone.”")).toBeVisible();
  });

  test("what has really happened is not weighed, now or another time", async ({ person, page }) => {
    await begins(person);
    await page.goto("/thought");
    await person.tap("Start");
    await person.tap("Next");
    await person.writes("The thought", "If I say no, I’ll pay for it.");
    await person.tap("This has really happened");
    await person.sees("Is it safe to open up here?");
    await page.goto("/thought");
    await person.sees("Then there is nothing to weigh.");
    await expect(page.getByText("If I say no, I’ll pay for it.")).toBeVisible();
    await person.tap("Let these words go");
    await page.goto("/thought");
    await person.sees("Check a thought");
  });

  test("Stop keeps the words, and has the same three ways to help", async ({ person, page }) => {
    await begins(person);
    await page.goto("/ending");
    await person.tap("Start");
    await person.writes("Your answer", "Someone who was leaving in June.");
    await person.tap("Stop");
    await person.sees("Stopped.");
    await expect(page.getByText("Someone who was leaving in June.")).toBeHidden();
    for (const name of [/^I’m afraid of someone/, /^I might hurt myself/, /^Nothing feels real/]) {
      await expect(page.getByRole("button", { name })).toBeVisible();
    }
    await person.tap("Go on with it");
    await expect(page.getByRole("textbox", { name: "Your answer" })).toHaveValue("Someone who was leaving in June.");
  });

  test("two ratings near the top close a story, with its words kept", async ({ person, page }) => {
    await begins(person);
    await page.goto("/story-begin");
    await person.tap("Start");
    await tellsAMoment(person, "I cried and the door stayed shut.", "I learned to be useful.");
    await person.slides("How hard is this right now?", 85);
    await tellsAMoment(person, "I said I liked them. They laughed.", "Go first, or go.");
    await person.slides("How hard is this right now?", 90);
    await person.tap("Tell another");
    await person.sees("That is a lot. It closes here.");
    await expect(page.getByText("The rest of today stays light", { exact: false })).toBeVisible();
    await person.tap("Enough for today");
    await opensFromMine(person, /^Stories/);
    await expect(page.getByRole("button", { name: /^A story without a rule yet 2 moments/ })).toBeVisible();
  });

  test("a story begun deep is turned down on the way, from any page, and no word is lost", async ({ person, page }) => {
    await begins(person);
    await page.goto("/story-begin");
    await page.getByText("Deep", { exact: true }).click();
    await person.tap("Start");
    await person.sees("Your timeline");
    await expect(page.getByText("Deep now.", { exact: true })).toBeVisible();
    await person.tap("Tell a moment");
    await expect(page.getByText("1 of 5")).toBeVisible();
    await person.writes("Your answer", "I cried and the door stayed shut.");
    await person.tap("Go lighter");
    await expect(page.getByText("Middle now.", { exact: true })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Your answer" })).toHaveValue("I cried and the door stayed shut.");
    await person.tap("Go lighter");
    await expect(page.getByText("1 of 3")).toBeVisible();
    await expect(page.getByRole("button", { name: "Go lighter" })).toHaveCount(0);
    await person.writes("Your answer", "I learned to be useful.");
    await person.tap("Next");
    await person.tap("Skip this one");
    await person.tap("Skip this one");
    await person.sees("Your timeline");
    await expect(page.getByText("I cried and the door stayed shut.")).toBeVisible();
    await expect(page.getByText("Light now.", { exact: true })).toBeVisible();
    await person.tap("As deep as before");
    await expect(page.getByRole("main").getByText("Deep now.", { exact: true })).toBeVisible();
    await person.tap("Go on to the rule now");
    await expect(page.getByRole("button", { name: "Go lighter" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  });

  test("a loop is drawn as a ring, with a twin in words that leads back to its beginning", async ({ person, page }) => {
    await begins(person);
    await opensFromMine(person, /^My loop/);
    await person.tap("Draw a loop");
    await person.tap("Start");
    await person.tap(/^My own, from nothing/);
    await person.writes("What sets it off", "They ask what’s wrong.");
    await person.tap("Next");
    await person.writes("My move", "I say “fine”.");
    await person.tap("Next");
    await person.tap("Next");
    await expect(page.getByText("A line here closes the ring. One is plenty.")).toBeVisible();
    await person.writes("What it protects", "Nothing gets said wrong.");
    await person.tap("Next");
    await person.writes("What it does", "They ask again.");
    await person.tap("Next");
    await page.getByRole("radio", { name: /^My move/ }).check({ force: true });
    await person.writes("How, in your words", "“Give me ten minutes.”");
    await person.tap("Here");
    await person.writes("Its name", "The hall light");
    await person.tap("Keep it");
    await person.sees("My loop");
    const twin = page.getByRole("list").filter({ hasText: "What sets it off" }).getByRole("listitem");
    await expect(twin).toHaveCount(4);
    await expect(twin.nth(1)).toContainText("“Give me ten minutes.”");
    await expect(twin.nth(3)).toContainText("Which leads back to the first.");
    await expect(page.locator("main svg circle").first()).toBeVisible();
  });

  test("a sealed letter opens on its day and not before, and stays open when the clock goes back", async ({
    person,
    page,
  }) => {
    await page.clock.setFixedTime(new Date(2026, 2, 4, 21, 0));
    await begins(person);
    await opensFromMine(person, /^Letters to myself/);
    await person.tap(/^A letter that waits/);
    await person.tap("Start");
    await person.writes("Dear me,", "It rained in March.");
    await page.getByText("In a month", { exact: true }).click();
    await person.tap("Seal it");
    await person.sees("Sealed.");
    await expect(page.getByText("It rained in March.")).toBeHidden();

    await page.clock.setFixedTime(new Date(2026, 3, 3, 5, 59));
    await page.goto("/now");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("button", { name: /^A letter from you/ })).toBeHidden();
    await page.goto("/letters");
    await person.tap(/^Opens on/);
    await person.sees("Sealed.");
    await expect(page.getByRole("button", { name: "Open it" })).toBeHidden();

    await page.clock.setFixedTime(new Date(2026, 3, 3, 6, 0));
    await page.goto("/now");
    await person.tap(/^A letter from you/);
    await person.sees("A letter from you");
    await expect(page.getByText("It rained in March.")).toBeHidden();
    await person.tap("Open it");
    await expect(page.getByText("It rained in March.")).toBeVisible();

    await page.clock.setFixedTime(new Date(2026, 2, 5, 12, 0));
    await page.goto("/letters");
    await person.tap(/^Written on/);
    await expect(page.getByText("It rained in March.")).toBeVisible();
  });

  test("writing says nothing of the time for a quarter of an hour, and closes at twenty minutes", async ({
    person,
    page,
  }) => {
    await page.clock.install({ time: new Date(2026, 2, 4, 12, 0) });
    await begins(person);
    await page.goto("/writing");
    await person.tap(/^Needing someone/);
    await person.tap("Start");
    await person.writes("Your page", "I waited at the window.");
    await writesOn(page, 14);
    await expect(page.getByText("a quarter of an hour", { exact: false })).toBeHidden();
    await writesOn(page, 2);
    await expect(page.getByText("a quarter of an hour", { exact: false })).toBeVisible();
    await writesOn(page, 5);
    await expect(page.getByText("That is enough for one sitting", { exact: false })).toBeVisible();
    await expect(page.getByText("I waited at the window.")).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
  });

  test("the widest gap between what matters and this week comes first among steps, and no further", async ({
    person,
    page,
  }) => {
    await begins(person);
    await opensFromMine(person, /^What matters to me/);
    await person.tap("Start");
    await page.getByText("Rest", { exact: true }).click();
    await person.tap("Next");
    await person.slides("How much does it matter?", 9);
    await person.slides("How far did this week go that way?", 2);
    await person.tap("Keep them");
    await expect(page.getByText("The widest gap is at rest.", { exact: false })).toBeVisible();
    await person.tap("Look at steps");
    await person.sees("One small thing");
    await expect(page.getByRole("radio", { name: "Needs" })).toBeChecked();
    await page.getByText("Anything", { exact: true }).click();
    await expect(page.getByRole("radio", { name: "Anything" })).toBeChecked();
  });
});
