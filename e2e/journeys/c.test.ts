import { composes, drawsALineOfTheirOwn, makesASafePlace, practisesAReply } from "./towards.ts";
import { followsALoop } from "./inward.ts";
import { expect, walks } from "./walker.ts";

const A_SMALL_SHARE = [
  ["One thing about you", "I didn’t sleep well on Sunday."],
  ["And how is that for you?", "a bit foolish"],
  ["What does it mean to you?", null],
] as const;

walks("C: my partner is afraid, and I am here alone", async (walker) => {
  const { page } = walker;

  // Week one: cards about what I do, and a step of my own: one feeling, and nothing asked for.
  await walker.arrives("It’s hard for someone I love");
  await walker.tap("Write my own");
  await walker.sees("A step in your words");
  await walker.writes(/What will you do/, "Name one feeling of mine, and ask for nothing");
  await walker.tap("Keep this step");
  await walker.slides("How badly might it go?", 55);
  await walker.tap("Seal it");
  await walker.sees("Sealed.");
  await walker.goesLiving();

  // Week two: it was milder. Then the ring the two of us go round in, my half of it.
  await walker.comesBackAfter(7);
  await walker.looksBack({ howBad: 25, felt: 45, hurt: "No", next: "Rest" });
  await walker.sees("What I feared, what happened");
  await followsALoop(walker, "I reach, they step back");

  // Week three: what may be under it, practised on people who do not exist.
  await walker.comesBackAfter(7);
  await practisesAReply(walker, "I’ll be in the kitchen.");

  // Week four: a place where talking is easier, kept for the day there is someone to agree with.
  await walker.comesBackAfter(7);
  await makesASafePlace(walker);

  // Week five: my own first. They showed something light, so mine stays light, and it asks nothing back.
  await walker.comesBackAfter(7);
  await walker.opensInOurs("Show my own first");
  await walker.tap("Start");
  await walker.sees("What did they last show you?");
  await walker.tap(/^Light A fact/);
  await expect(page.getByText("Yours may go up to a small wish or a thank-you.")).toBeVisible();
  expect(await composes(walker, A_SMALL_SHARE, "Under a minute")).toBe(
    "I didn’t sleep well on Sunday. It makes me feel a bit foolish. No need to answer.",
  );

  // Week six: a line. One that reaches over to the other side is told apart, kindly, and a better one is kept.
  await walker.comesBackAfter(7);
  await drawsALineOfTheirOwn(walker, "check where they are", "eat at seven, with or without company");

  // The page that is the same for everyone, one tap from there.
  await walker.goesTo("Ours");
  await walker.sees("Ours");
  await walker.tap("Is it safe to open up here?");
  await walker.sees("Is it safe to open up here?");

  // Week seven: one thing that is mine. Staying, changing, leaving: the page leans to none of them.
  await walker.comesBackAfter(7);
  await walker.opensInOurs("My own needs");
  await walker.tap("A need of mine");
  await walker.chooses("Which one?", "Sleep");
  await walker.writes(/Who or what else/, "My sister, on Sundays");
  await walker.tap("Keep");
  await expect(page.getByText("My sister, on Sundays")).toBeVisible();
  await walker.goesTo("Guide");
  await walker.tap(/^Lines of your own/);
  await walker.sees("Lines of your own");
  await expect(page.getByText("You may stay, and you may go. Ajar leans neither way.")).toBeVisible();

  // After a week of rest the path ends. What I did is here; nothing about them is.
  await walker.comesBackAfter(14);
  await walker.endsThePath("Six with something in them, two of rest.", "Carry on");
});
