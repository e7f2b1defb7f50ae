import { composes, makesASummary } from "./towards.ts";
import { expect, walks, type Walker } from "./walker.ts";

const PASSPHRASE = "quiet lamps lean on the porch";
const MINUTE_MS = 60_000;

const GENTLY = [
  ["What did you see?", "Sunday came and went"],
  ["What did you feel?", "lonely"],
  ["What do you need?", null],
  ["What would you like, this once?", "sit with me for ten minutes"],
] as const;

const PLAINLY = [
  ["What is it, in your words?", null],
  ["Why do you use it?", "I’d like to let you in more"],
  ["And from them?", null],
] as const;

/** Both pass on everything: that is a whole talk, too. */
async function talksOnOnePhone(walker: Walker): Promise<void> {
  const { page } = walker;
  await page.goto("/talk-set-up");
  await walker.unlocksWith(PASSPHRASE);
  await walker.sees("Talk, on one phone");
  await walker.tap("Start");
  await walker.sees("What is it about?");
  await page.getByText("Something of ours").click();
  await walker.writes(/In a few words/, "The long evenings");
  await walker.slides("How hot is it for me?", 40);
  await walker.tap("Lock, and begin");
  await walker.sees("The long evenings");
  for (let turn = 0; turn < 6; turn += 1) {
    await walker.sees("The long evenings");
    await walker.tap("Pass");
  }
  await walker.sees("One appreciation");
  await walker.tap("I’ve said it");
  await walker.tap("Pass");
  await walker.sees("That’s all.");
  await walker.tap("Done");
  await walker.unlocksWith(PASSPHRASE);
  await walker.sees("Ours");
}

walks("B: the fear is mine, and my partner is not invited", async (walker) => {
  const { page } = walker;

  // Week one: towards one person, who is not asked to join anything.
  await walker.arrives();
  await walker.tap("Not today");
  await walker.sees("That’s enough for today.");
  await walker.tap("Done");
  await walker.sees(/^(Good|Hello)/);
  await walker.names("Bo", "My partner");
  await walker.sealsOwnStep("Tell Bo the evenings feel long", "Bo", 60);

  // Week two: it went, and a joke had made it safer. The same again, and this time without.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 30, felt: 55, hurt: "No", safer: "I made a joke of it", next: "The same again" });
  await walker.sees("Tell Bo the evenings feel long");
  await walker.tap("Do it again");
  await page.getByText("What will you leave out?").first().click();
  await page.getByText("Leave the joke at home", { exact: true }).click();
  await walker.sealsAt(50);

  // Week three: a pause that says when it ends, and is kept.
  await walker.comesBackAfter(7);
  await walker.goesTo("Ours");
  await walker.sees("Ours");
  await walker.tap(/^Pause/);
  await walker.sees("A pause");
  await walker.tap("Copy");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("I’ll start.");
  const [file] = await Promise.all([page.waitForEvent("download"), walker.tap("Add to calendar")]);
  expect(file.suggestedFilename()).toBe("reminder.ics");
  await walker.tap("Start the pause");
  await expect(page.getByText("No second round by text.")).toBeVisible();
  await walker.passes(60 * MINUTE_MS);
  await page.goto("/now");
  await walker.tap("Go back in");
  await walker.sees(/^It’s /);
  await walker.tap("I’m back");
  await walker.sees("You’re back.");

  // Week four: a gentle start, under sixty words; and what was meant to be left out is asked about, and not judged.
  await walker.comesBackAfter(7);
  await walker.opensInOurs("Start gently");
  await walker.tap("Start");
  expect(await composes(walker, GENTLY, "Here it is")).toBe(
    "When Sunday came and went, I feel lonely. Would you sit with me for ten minutes?",
  );
  await walker.goesTo("Now");
  await walker.looksBack({
    howBad: 40,
    felt: 60,
    hurt: "No",
    meant: "You meant to leave out: Leave the joke at home.",
    next: "Rest",
  });
  await walker.sees("What I feared, what happened");
  await expect(page.getByText("2 steps: 2 milder than feared.")).toBeVisible();

  // Week five: a talk with the phone between them, and everything else locked. Then, does Ajar stay a secret?
  await walker.comesBackAfter(7);
  await walker.locksWith(PASSPHRASE);
  await talksOnOnePhone(walker);
  await walker.opensInOurs("Tell them about Ajar?");
  await walker.tap("Start");
  expect(await composes(walker, PLAINLY, "Here it is")).toBe(
    "I’ve been using something called Ajar. I use it because I’d like to let you in more. What I write there stays with me. There’s nothing you need to do.",
  );

  // Week six: how the week was, and two circles.
  await walker.comesBackAfter(7);
  await walker.unlocksWith(PASSPHRASE);
  await walker.sees(/^(Good|Hello)/);
  await walker.looksAtTheWeek(60);
  await walker.tap(/^Bo/);
  await walker.sees("You and Bo");
  await walker.slides("How it is now", 30);
  await walker.slides("How you’d like it", 55);
  await walker.tap("Keep");
  await walker.turnsTo("How I’m doing");

  // Week seven is a rest. In the eighth, a page to take along, and nobody is named on it.
  await walker.comesBackAfter(14);
  await walker.unlocksWith(PASSPHRASE);
  await walker.sees(/^(Good|Hello)/);
  const summary = await makesASummary(
    walker,
    { "What I want": "To sit with Bo and not be funny." },
    { "Steps I looked back on": /was 40 of 100/ },
  );
  expect(summary).toContain("To sit with my partner and not be funny.");
  expect(summary).toContain("Tell my partner the evenings feel long");
  expect(summary).not.toMatch(/\bBo\b/);

  // Then the path ends, and staying solo needs no reason.
  await walker.comesBackAfter(7);
  await walker.unlocksWith(PASSPHRASE);
  await walker.sees(/^(Good|Hello)/);
  await walker.endsThePath("Five with something in them, three of rest.", "Rest");
});
