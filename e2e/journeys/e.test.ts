import { expect, walks } from "./walker.ts";

walks("E: a therapist suggested it", async (walker) => {
  const { page } = walker;

  // Week one: a first step of two.
  await walker.arrives("A therapist suggested it");
  await walker.sealsAStep(60, "They will look away.");
  await walker.goesLiving();
  await walker.looksAtTheWeek(62);

  // Week two: looked back on, and a second one.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 35, felt: 50, hurt: "No", next: "The next one" });
  await walker.sees("One small thing");
  await walker.sealsAStep(40);
  await walker.tap("That’s enough for today");
  await walker.looksAtTheWeek(55);

  // Week three: that one, too.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 45, felt: 40, hurt: "No", next: "Rest" });
  await walker.looksAtTheWeek(66);

  // Week four: one thought, put on the table.
  await walker.comesBackAfter(7);
  await page.goto("/thought");
  await walker.sees("Check a thought");
  await walker.tap("Start");
  await walker.sees("What would a camera have seen?");
  await walker.writes(/What was there/, "They looked at the clock.");
  await walker.tap("Next");
  await walker.sees("What did you think it meant?");
  await walker.writes("The thought", "They want me gone.");
  await walker.slides("How far do you believe it?", 70);
  await walker.tap("Next");
  await walker.sees("What speaks for it, and what against?");
  await walker.tap("Skip this one");
  await walker.sees("Is there a fairer way to say it?");
  await walker.tap("I’m not sure yet");
  await walker.sees("Kept.");
  await expect(page.getByText("They want me gone.").first()).toBeVisible();
  await walker.looksAtTheWeek(58);

  // Week five is a rest, drawn as rest. Then three more, and what may be said of them.
  await walker.comesBackAfter(14);
  await walker.looksAtTheWeek(60);
  await walker.comesBackAfter(7);
  await walker.looksAtTheWeek(52);
  await walker.comesBackAfter(7);
  await walker.looksAtTheWeek(57);
  await expect(page.getByText("Seven weeks answered, one of rest.")).toBeVisible();

  // Before a session: a page of one's own, line by line, and nothing on it that was not ticked.
  await page.goto("/summary");
  await walker.sees("A summary to take along");
  await walker.writes("What I want", "To stay when somebody asks how I am.");
  await walker.tap("See the page");
  await walker.sees(/^Summary, /);
  await expect(page.getByText("To stay when somebody asks how I am.")).toBeVisible();
  await expect(page.getByText("They want me gone.")).toBeHidden();
  const [file] = await Promise.all([page.waitForEvent("download"), walker.tap("Save as a text file")]);
  expect(file.suggestedFilename()).toBe("summary.md");

  // The path ends, and what was written goes along.
  await walker.comesBackAfter(7);
  await walker.endsThePath("Take my things");
});
