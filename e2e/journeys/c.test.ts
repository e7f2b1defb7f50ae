import { expect, walks } from "./walker.ts";

walks("C: my partner is afraid, and I am here alone", async (walker) => {
  const { page } = walker;

  // Week one: cards about what I do, and a step of my own.
  await walker.arrives("It’s hard for someone I love");
  await walker.sealsAStep(55);
  await walker.goesLiving();

  // Week two: it was milder.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 25, felt: 45, hurt: "No", next: "Rest" });
  await walker.sees("What I feared, what happened");

  // Week three: what may be under it, practised on people who do not exist.
  await walker.comesBackAfter(7);
  await walker.goesTo("Ours");
  await walker.sees("Ours");
  await walker.tap(/^Empathy|^What may be under/);
  await walker.sees("What may be under it");
  await walker.tap("Start");
  await walker.sees("What happened");
  await walker.tap("Next");
  await walker.sees("What may it keep safe?");
  await walker.tap("Next");
  await walker.sees("And you? What would you feel?");
  await walker.tap("I don’t know yet");
  await walker.sees("A reply that leaves room");
  await walker.writes("I might say…", "I’ll be in the kitchen.");
  await walker.tap("Keep my reply");
  await walker.sees("Kept.");

  // Week four: one thing that is mine.
  await walker.comesBackAfter(7);
  await page.goto("/needs");
  await walker.sees("My own needs");
  await walker.tap("A need of mine");
  await walker.chooses("Which one?", "Sleep");
  await walker.writes(/Who or what else/, "My sister, on Sundays");
  await walker.tap("Keep");
  await expect(page.getByText("My sister, on Sundays")).toBeVisible();

  // Week five: a line. One that reaches over to the other side is told apart, kindly, and a better one is kept.
  await walker.comesBackAfter(7);
  await page.goto("/line");
  await walker.sees("A line of my own");
  await walker.tap("Start");
  await walker.sees("Where do you want to start?");
  await walker.tap(/^My own words/);
  await walker.sees("My line");
  await walker.writes(/^I will/, "check where they are");
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
  await walker.writes(/^I will/, "eat at seven, with or without company");
  await walker.tap("Next");
  for (let at = 0; at < 6; at += 1) await questions.nth(at).getByText("No", { exact: true }).click();
  await walker.tap("Keep my line");
  await walker.sees("Kept.");
  await page.goto("/lines");
  await walker.sees("My lines");
  await expect(page.getByText("eat at seven, with or without company").first()).toBeVisible();

  // Week six is a rest. Week seven: reading, and the page that is the same for everyone.
  await walker.comesBackAfter(14);
  await walker.goesTo("Guide");
  await walker.tap(/A two-way street/);
  await walker.sees("A two-way street");
  await page.goto("/safety");
  await walker.sees("Is it safe to open up here?");

  // Week eight: a look back. What I did is here; nothing about them is.
  await walker.comesBackAfter(7);
  await page.goto("/picture");
  await walker.sees("What I feared, what happened");
  await expect(page.getByText("1 step: 1 milder than feared.")).toBeVisible();
  await walker.comesBackAfter(7);
  await walker.endsThePath("Carry on");
});
