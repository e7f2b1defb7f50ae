import { expect, walks, type Walker } from "./walker.ts";

const PASSPHRASE = "quiet lamps lean on the porch";
const MINUTE_MS = 60_000;

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
  await walker.names("Bo", "My partner");
  await walker.sealsOwnStep("Tell Bo the evenings feel long", "Bo", 60);

  // Week two: it went, and a joke had made it safer.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 30, felt: 55, hurt: "No", safer: "I made a joke of it", next: "Rest" });
  await walker.sees("What I feared, what happened");

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

  // Week four: how the week was, and two circles.
  await walker.comesBackAfter(7);
  await walker.looksAtTheWeek(60);
  await walker.tap(/^Bo/);
  await walker.sees("You and Bo");
  await walker.slides("How it is now", 30);
  await walker.slides("How you’d like it", 55);
  await walker.tap("Keep");

  // Week five: a talk with the phone between them, and everything else locked.
  await walker.comesBackAfter(7);
  await walker.locksWith(PASSPHRASE);
  await talksOnOnePhone(walker);

  // Weeks six to eight are a rest. Then the path ends, and staying solo needs no reason.
  await walker.comesBackAfter(28);
  await walker.unlocksWith(PASSPHRASE);
  await walker.sees(/^(Good|Hello)/);
  await walker.endsThePath("Rest");
});
