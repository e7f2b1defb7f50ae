import { expect, type Walker } from "./walker.ts";

/** One question of a composer, by its heading, and the start that is taken; `null` leaves it out. */
type Answer = readonly [heading: string, taken: string | null];

/** A few answers make words to say, on the page of that heading. They are copied, and kept nowhere. */
export async function composes(walker: Walker, answers: readonly Answer[], last: string): Promise<string> {
  const { page } = walker;
  for (const [heading, taken] of answers) {
    await walker.turnsTo(heading);
    if (taken !== null) await walker.tap(taken);
    await walker.tap(taken === null ? "Skip this one" : "Next");
  }
  await walker.sees(last);
  await walker.tap("Copy");
  await expect(page.getByText("Copied.")).toBeVisible();
  const words = await page.evaluate(() => navigator.clipboard.readText());
  await walker.tap("Done");
  await walker.turnsTo("Ours");
  return words;
}

/** Where, when, how long, a word that stops it, and what stays out: agreed on, or kept for later. */
export async function makesASafePlace(walker: Walker): Promise<void> {
  await walker.opensInOurs("A safe place to talk");
  await walker.tap("Start");
  await walker.sees("Where?");
  await walker.tap("on a walk, side by side");
  await walker.tap("Next");
  await walker.turnsTo("When?");
  await walker.tap("Skip this one");
  await walker.turnsTo("How long?");
  await walker.tap("twenty minutes");
  await walker.tap("Next");
  await walker.turnsTo("A word that stops it");
  await walker.tap("kettle");
  await walker.tap("Next");
  await walker.turnsTo("And without?");
  await walker.tap("no fixing");
  await walker.tap("Next");
  await walker.sees("Your place");
  await expect(walker.page.getByText("If either of us says “kettle”, we stop.")).toBeVisible();
  await walker.tap("Keep it");
  await walker.turnsTo("Ours");
}

/** A page to take along: own words first, then lines that were ticked, by their groups. */
export async function makesASummary(
  walker: Walker,
  own: Readonly<Record<string, string>>,
  ticked: Readonly<Record<string, string | RegExp>>,
): Promise<string> {
  const { page } = walker;
  await walker.opensInMine("Summary", "A summary to take along");
  for (const [part, words] of Object.entries(own)) await walker.writes(part, words);
  for (const [group, line] of Object.entries(ticked)) {
    await page.getByText(group, { exact: true }).click();
    await page.getByRole("checkbox", { name: line }).check();
  }
  await walker.tap("See the page");
  await walker.sees(/^Summary, /);
  const [file] = await Promise.all([page.waitForEvent("download"), walker.tap("Save as a text file")]);
  expect(file.suggestedFilename()).toBe("summary.md");
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** What may be under a move, practised on people who do not exist: a guess, a feeling left open, a reply that leaves room. */
export async function practisesAReply(walker: Walker, reply: string): Promise<void> {
  await walker.opensInOurs("What may be under it");
  await walker.tap("Start");
  await walker.sees("What happened");
  await walker.tap("Next");
  await walker.sees("What may it keep safe?");
  await walker.tap("Next");
  await walker.sees("And you? What would you feel?");
  await walker.tap("I don’t know yet");
  await walker.sees("A reply that leaves room");
  await walker.writes("I might say…", reply);
  await walker.tap("Keep my reply");
  await walker.sees("Kept.");
  await walker.tap("Enough for now");
  await walker.turnsTo("Ours");
}

/** A line that reaches over to the other side is told apart, kindly; one on my own side is kept. */
export async function drawsALineOfTheirOwn(walker: Walker, over: string, own: string): Promise<void> {
  const { page } = walker;
  await walker.opensInOurs("My lines");
  await walker.tap("A line");
  await walker.sees("A line of my own");
  await walker.tap("Start");
  await walker.sees("Where do you want to start?");
  await walker.tap(/^My own words/);
  await walker.sees("My line");
  await walker.writes(/^I will/, over);
  await walker.tap("Next");
  await walker.sees("Before you keep it");
  const questions = page.getByRole("main").getByRole("group");
  await expect(questions).toHaveCount(6);
  for (let at = 0; at < 6; at += 1) {
    await questions
      .nth(at)
      .getByText(at === 0 ? "Yes" : "No", { exact: true })
      .click();
  }
  await walker.tap("Keep my line");
  await walker.sees("Part of this is on their side");
  await walker.tap("Change my words");
  await walker.turnsTo("My line");
  await walker.writes(/^I will/, own);
  await walker.tap("Next");
  await walker.turnsTo("Before you keep it");
  for (let at = 0; at < 6; at += 1) await questions.nth(at).getByText("No", { exact: true }).click();
  await walker.tap("Keep my line");
  await walker.sees("Kept.");
  await walker.tap("Done");
  await walker.sees("My lines");
  await expect(page.getByText(own).first()).toBeVisible();
}
