import { expect, type Walker } from "./walker.ts";

/** One moment at middle depth: what happened and what was learned, and the rest left open. */
async function tellsAMoment(walker: Walker, happened: string, learned: string): Promise<void> {
  await walker.tap(/^Tell (?:a moment|another)/);
  await walker.writes("Your answer", happened);
  await walker.tap("Next");
  await walker.sees("When someone came close, what did you learn to do?");
  await walker.writes("Your answer", learned);
  await walker.tap("Next");
  await walker.sees("What did it keep you safe from?");
  for (let left = 0; left < 3; left += 1) {
    const asked = walker.page.getByRole("heading", { level: 1 });
    const question = await asked.textContent();
    await walker.tap("Skip this one");
    await expect(asked).not.toHaveText(question ?? "");
  }
  await walker.sees("Your timeline");
}

/** Three moments and the rule they left, with a landing before going on. */
export async function tellsAStory(walker: Walker): Promise<void> {
  await walker.page.goto("/stories");
  await walker.sees("Stories");
  await walker.tap("Tell a story");
  await walker.sees("Tell a story");
  await walker.tap("Start");
  await walker.sees("Your timeline");
  await tellsAMoment(walker, "I cried, and the door stayed shut.", "To be useful.");
  await tellsAMoment(walker, "I said I liked them. They laughed.", "To go first, or go.");
  await tellsAMoment(walker, "I left before the wedding.", "To leave before they can.");
  await walker.tap("To the rule");
  await walker.sees("Is there a rule in it?");
  await walker.writes(/An old rule/, "If I need someone, they’ll be busy.");
  await walker.tap("Keep this rule");
  await walker.sees("Two minutes, before you go");
  await walker.tap("I’m here");
}

/** My own loop, one page a place, and where to step out of it. */
export async function drawsALoop(walker: Walker): Promise<void> {
  await walker.page.goto("/loop");
  await walker.tap("Start");
  await walker.tap(/^My own, from nothing/);
  await walker.writes("What sets it off", "They ask what’s wrong.");
  await walker.tap("Next");
  await walker.writes("My move", "I say “fine”.");
  await walker.tap("Next");
  await walker.writes("What it protects", "Nothing gets said wrong.");
  await walker.tap("Next");
  await walker.writes("What it does", "They ask again.");
  await walker.tap("Next");
  await walker.page.getByRole("radio", { name: /^My move/ }).check({ force: true });
  await walker.writes("How, in your words", "“Give me ten minutes.”");
  await walker.tap("Here");
  await walker.writes("Its name", "The hall light");
  await walker.tap("Keep it");
  await walker.sees("My loop");
  await expect(walker.page.getByText("“Give me ten minutes.”").first()).toBeVisible();
}

/** A letter to oneself that stays shut for three months. */
export async function sealsALetter(walker: Walker): Promise<void> {
  await walker.page.goto("/letters");
  await walker.sees("Letters to myself");
  await walker.tap(/^A letter that waits/);
  await walker.tap("Start");
  await walker.writes("Dear me,", "The soup was worth staying for.");
  await walker.page.getByText("In three months", { exact: true }).click();
  await walker.tap("Seal it");
  await walker.sees("Sealed.");
  await expect(walker.page.getByText("The soup was worth staying for.")).toBeHidden();
}

/** A loop out of the library made one's own by its own starts, and left open where to step out. */
export async function followsALoop(walker: Walker, name: string): Promise<void> {
  const { page } = walker;
  await walker.opensInMine("My loop");
  await walker.tap("Draw a loop");
  await walker.sees("Draw my loop");
  await walker.tap("Start");
  await walker.sees("Which one is nearest?");
  await walker.tap(new RegExp(`^${name}`));
  for (const heading of [
    "What sets it off?",
    "What is your move?",
    "What does the move protect?",
    "And what does it do?",
  ]) {
    await walker.turnsTo(heading);
    await page.locator(".starts button").first().click();
    await walker.tap("Next");
  }
  await walker.turnsTo("Where could you step out?");
  await walker.tap("I don’t know yet");
  await walker.turnsTo("What will you call it?");
  await walker.tap("Keep it");
  await walker.sees("My loop");
  await expect(page.getByRole("heading", { name })).toBeVisible();
}
