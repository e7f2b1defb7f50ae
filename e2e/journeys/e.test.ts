import { fileURLToPath } from "node:url";
import { makesASummary } from "./towards.ts";
import { expect, walks, type Walker } from "./walker.ts";

/** The pack the handbook shows: what a practice would hand over. */
const PACK = fileURLToPath(new URL("../../docs/practice-pack.example.md", import.meta.url));
const FIRST = "Text one person one honest word about your day.";
const SECOND = "Ask someone for ten minutes, and say what for.";
const OWN = {
  "What I want": "To stay when somebody asks how I am.",
  "What helps me open up": "Being asked once, and not twice.",
  "What I’d like us to go slowly with": "The year I moved.",
};

/** Brings in the file: all it would add is seen first, and nothing is here before it is taken. */
async function bringsInThePack(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.opensInMine("Practice packs");
  await expect(page.getByText("No packs. Most people have none.")).toBeVisible();
  await page.getByLabel(/^A pack/).setInputFiles(PACK);
  await walker.sees("This is all it would add");
  for (const line of [
    "After our third talk",
    "From A practice",
    FIRST,
    SECOND,
    "What would be enough, if it went well?",
    "Two small ones, when you feel rested.",
  ])
    await expect(page.getByText(line)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Take this step/ })).toHaveCount(0);
  await walker.tap("Add this pack");
  await walker.sees("Practice packs");
}

/** Takes a step out of the pack, and seals what is feared of it. */
async function takesFromThePack(walker: Walker, title: string, howBad: number): Promise<void> {
  const step = walker.page.getByRole("listitem").filter({ hasText: title });
  await step.getByRole("button", { name: /^Take this step/ }).click();
  await walker.sees("With whom?");
  await walker.chooses("Where do they stand?", "A friend");
  await walker.tap("Take this step");
  await walker.sees(title);
  await walker.sealsAt(howBad);
}

/** One thought, put on the table, with nothing weighed yet. */
async function checksAThought(walker: Walker, thought: string): Promise<void> {
  const { page } = walker;
  await walker.opensInMine("Thoughts");
  await walker.tap("Check a thought");
  await walker.sees("Check a thought");
  await walker.tap("Start");
  await walker.sees("What would a camera have seen?");
  await walker.writes(/What was there/, "They looked at the clock.");
  await walker.tap("Next");
  await walker.sees("What did you think it meant?");
  await walker.writes("The thought", thought);
  await walker.slides("How far do you believe it?", 70);
  await walker.tap("Next");
  await walker.sees("What speaks for it, and what against?");
  await walker.tap("Skip this one");
  await walker.sees("Is there a fairer way to say it?");
  await walker.tap("I’m not sure yet");
  await walker.sees("Kept.");
  await walker.tap("Enough for now");
  await walker.sees("Thoughts");
  await expect(page.getByText(thought, { exact: true })).toBeVisible();
}

walks("E: a therapist suggested it", async (walker) => {
  const { page } = walker;

  // Week one: a file from the practice. It is seen whole, added, and the first of its two steps is taken.
  await walker.arrives("A therapist suggested it");
  await walker.tap("Not today");
  await walker.sees("That’s enough for today.");
  await walker.tap("Done");
  await walker.sees(/^(Good|Hello)/);
  await bringsInThePack(walker);
  await takesFromThePack(walker, FIRST, 60);
  await walker.looksAtTheWeek(62);

  // Week two: looked back on, and the second one.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 35, felt: 50, hurt: "No", next: "Rest" });
  await walker.sees("What I feared, what happened");
  await walker.opensInMine("Practice packs");
  await takesFromThePack(walker, SECOND, 40);
  await walker.looksAtTheWeek(55);

  // Week three: that one, too.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 45, felt: 40, hurt: "No", next: "Rest" });
  await walker.looksAtTheWeek(66);

  // Week four: one thought. Before the session, a short page: what was ticked is on it, and nothing else.
  await walker.comesBackAfter(7);
  await checksAThought(walker, "They want me gone.");
  await walker.looksAtTheWeek(58);
  const before = await makesASummary(
    walker,
    {},
    { "Thoughts I weighed": /They want me gone/, "Steps I looked back on": /^Text one person/ },
  );
  expect(before).toContain("“They want me gone.”");
  expect(before).toContain(`${FIRST} (Feared 60 of 100, was 35 of 100)`);
  expect(before).not.toContain(SECOND);

  // Week five is a rest, drawn as rest. Then three more, and what may be said of them.
  await walker.comesBackAfter(14);
  await walker.looksAtTheWeek(60);
  await walker.comesBackAfter(7);
  await walker.looksAtTheWeek(52);
  await walker.comesBackAfter(7);
  await walker.looksAtTheWeek(57);
  await expect(page.getByText("Seven weeks answered, one of rest.")).toBeVisible();

  // Another session: three sentences of one's own, and the weeks. What was ticked last time is not ticked again.
  const after = await makesASummary(walker, OWN, { "My weeks": /Seven weeks answered/ });
  for (const sentence of Object.values(OWN)) expect(after).toContain(`- ${sentence}`);
  expect(after).toContain("Seven weeks answered, one of rest.");
  expect(after).not.toContain("They want me gone.");

  // The path ends, and what was written goes along.
  await walker.comesBackAfter(7);
  await walker.endsThePath("Seven with something in them, one of rest.", "Take my things");
});
