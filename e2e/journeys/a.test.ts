import { drawsALoop, sealsALetter, tellsAStory } from "./inward.ts";
import { expect, walks } from "./walker.ts";

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

  // Week four: two steps up the ladder, one of them with Bo.
  await walker.comesBackAfter(7);
  await page.goto("/choose");
  await walker.sees("One small thing");
  await walker.sealsAStep(50);
  await walker.tap("That’s enough for today");
  await walker.names("Bo", "A friend");
  await walker.sealsOwnStep("Tell Bo I had a low week", "Bo", 45);
  await page.goto("/steps");
  await walker.sees("Small steps");
  await expect(page.getByText("Tell Bo I had a low week")).toBeVisible();

  // And one short story, with the rule it left.
  await tellsAStory(walker);

  // Week five: it goes badly. Nobody draws a lesson from it.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 85, felt: 85, hurt: "Yes", next: "Rest" });
  await walker.sees(/It went badly, and it hurt/);
  await expect(page.getByRole("button", { name: "I’m afraid of someone" })).toBeVisible();
  await walker.tap("Rest");

  // A rest of three weeks and a bit: nothing happens, and nothing piled up. The last thread is let go in one tap.
  await walker.comesBackAfter(22);
  await walker.sees("Good to see you.");
  await expect(page.getByText("Nothing piled up.")).toBeVisible();
  await walker.tap("Let it go");
  await expect(page.getByText("Let go. A whole answer.").first()).toBeVisible();

  // Week eight: my own half of an evening that goes round, and a letter for the summer.
  await drawsALoop(walker);
  await sealsALetter(walker);

  // The bad row stays where it is.
  await page.goto("/picture");
  await walker.sees("What I feared, what happened");
  await expect(page.getByText("2 steps: 1 milder than feared, 1 harder.")).toBeVisible();

  // And the path ends. Going on is one of three answers.
  await walker.comesBackAfter(7);
  await walker.endsThePath("Carry on");
});
