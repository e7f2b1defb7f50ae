import { drawsALoop, sealsALetter, tellsAStory } from "./inward.ts";
import { expect, walks, type Walker } from "./walker.ts";

const LIGHT = "Light: a wish, a thank-you";
const MIDDLE = "Middle: a feeling about now";

/** The rungs that are only planned, each a little higher than the one before. */
const RUNGS = [
  ["Thank my sister for Sunday", LIGHT],
  ["Ask the neighbour for his ladder", LIGHT],
  ["Tell my sister I get lonely", MIDDLE],
] as const;

/** Writes a step of one's own from the ladder, and leaves the sealing for another day. */
async function plansAStep(walker: Walker, title: string, depth: string): Promise<void> {
  await walker.page.goto("/steps");
  await walker.turnsTo("Small steps");
  await walker.tap("A new step");
  await walker.turnsTo("One small thing");
  await walker.tap("Write my own");
  await walker.sees("A step in your words");
  await walker.writes(/What will you do/, title);
  await walker.chooses("How deep does it go?", depth);
  await walker.tap("Keep this step");
  await walker.turnsTo(title);
  await walker.tap("Not today");
  await walker.turnsTo(/^(Good|Hello)/);
}

walks("A: someone is alone with the fear", async (walker) => {
  const { page } = walker;

  // Week one: a first step, with a friend.
  await walker.arrives();
  await walker.sealsAStep(70, "They will laugh.");
  await walker.goesLiving();

  // Week two: it was milder. The first row of the picture.
  await walker.comesBackAfter(7);
  await walker.looksBack({
    happened: "They asked me a question.",
    howBad: 20,
    felt: 40,
    hurt: "No",
    next: "Rest",
  });
  await walker.sees("What I feared, what happened");
  await expect(page.getByText("1 step: 1 milder than feared.")).toBeVisible();
  await expect(page.getByText("Too early to say anything. Here are the steps.")).toBeVisible();

  // Week three: a moment, in two taps.
  await walker.comesBackAfter(7);
  await walker.tap(/^Note a moment/);
  await walker.sees("What happened?");
  await walker.chooses("What was it closest to?", "Pull away");
  await walker.chooses("What did you do?", "Stayed");
  await walker.tap("Keep");
  await walker.sees("Kept.");
  await expect(page.getByText("What it does for you")).toBeVisible();
  await walker.tap("Done");

  // Week four: a ladder of six. Two of them are sealed, one with Bo; three wait for another day.
  await walker.comesBackAfter(7);
  await page.goto("/choose");
  await walker.sees("One small thing");
  await walker.sealsAStep(50);
  await walker.tap("That’s enough for today");
  await walker.names("Bo", "A friend");
  for (const [title, depth] of RUNGS) await plansAStep(walker, title, depth);
  await walker.sealsOwnStep("Tell Bo I had a low week", "Bo", 45);
  await walker.opensInMine("Small steps");
  const rungs = page.getByRole("main").getByRole("listitem");
  await expect(rungs).toHaveCount(6);
  await expect(rungs.filter({ hasText: "Sealed, not tried yet" })).toHaveCount(2);
  await expect(rungs.filter({ hasText: "Planned, not tried yet" })).toHaveCount(3);
  await expect(rungs.filter({ hasText: "Looked back on, tried once" })).toHaveCount(1);

  // And one short story, with the rule it left.
  await tellsAStory(walker);

  // Week five: it goes badly. Nobody draws a lesson from it.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 85, felt: 85, hurt: "Yes", next: "Rest" });
  await walker.sees(/It went badly, and it hurt/);
  await expect(page.getByRole("button", { name: "I’m afraid of someone" })).toBeVisible();
  await walker.tap("Go on");
  await walker.sees("The step, the person or the day?");
  await walker.tap("The person");
  await walker.sees("Let’s leave steps with Bo for now.");
  await walker.tap("Rest");
  await walker.turnsTo(/^(Good|Hello)/);

  // A rest of three weeks and a bit: nothing happens, and nothing piled up. The last thread is let go in one tap.
  await walker.comesBackAfter(22);
  await walker.sees("Good to see you.");
  await expect(page.getByText("Nothing piled up.")).toBeVisible();
  await walker.tap("Let it go");
  await expect(page.getByText("Let go. A whole answer.").first()).toBeVisible();
  await expect(page.getByText("Nothing needs you.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Let it go" })).toHaveCount(0);

  // Week eight: my own half of an evening that goes round, and a letter for the summer.
  await drawsALoop(walker);
  await sealsALetter(walker);

  // The bad row stays where it is.
  await page.goto("/picture");
  await walker.sees("What I feared, what happened");
  await expect(page.getByText("2 steps: 1 milder than feared, 1 harder.")).toBeVisible();

  // And the path ends. Going on is one of three answers.
  await walker.comesBackAfter(7);
  await walker.endsThePath("Six with something in them, two of rest.", "Carry on");
});
