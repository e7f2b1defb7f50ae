import { expect, test } from "vitest";
import { words, type WeekIdea } from "#words/path";
import { SCREENS } from "../screens.ts";
import type { ScreenName } from "../addresses.ts";

const eights = Object.values(words.ideas);
const all: readonly WeekIdea[] = eights.flat(2);

test("every way of arriving has eight weeks, and the seventh may be rest", () => {
  for (const ideas of eights) {
    expect(ideas).toHaveLength(8);
    expect(ideas[6]?.map(({ text }) => text).join(" ")).toMatch(/Or rest/);
  }
});

test("every idea opens a screen, and none the page it stands on", () => {
  for (const { text, screen } of all) {
    expect([text, Object.hasOwn(SCREENS, screen)]).toEqual([text, true]);
    expect([text, screen]).not.toEqual([text, "path"]);
  }
});

// What an idea speaks of is told by its words, and each word has one place where it is done.
const SPOKEN: readonly (readonly [RegExp, ScreenName])[] = [
  [/\bstory\b/, "story-begin"],
  [/\bpractice pack\b/, "packs"],
  [/\bloop\b/, "loop"],
  [/\bletter\b/, "write-letter"],
  [/\bthought\b/, "thought"],
  [/\bhow close\b/, "closeness"],
  [/\bpause\b/, "pause"],
  [/\bmoment\b/, "moment"],
  [/\bWrite one line\b/, "line"],
  [/\bTake turns\b/, "talk-set-up"],
  [/\byour week\b/, "check-in"],
  [/\btherapist\b/, "therapy"],
  [/\bpage together\b/, "summary"],
  [/\bsmall step\b|\bOne more step\b|\bName one feeling\b/, "choose"],
  [/\bsteps in a row\b/, "steps"],
  [/\byou feared\b/, "picture"],
  [/\bthree needs\b/, "empathy"],
  [/\bthing you need\b/, "needs"],
  [/\btalking is easier\b/, "safe-place"],
  [/\bShow something small\b/, "show-first"],
  [/\brest\b/, "mine"],
];

test("an idea opens the thing it speaks of", () => {
  const meant = all.map(({ text, screen }) => ({ text, screen, of: SPOKEN.filter(([word]) => word.test(text)) }));
  expect(meant.filter(({ of }) => of.length !== 1).map(({ text }) => text)).toEqual([]);
  expect(meant.filter(({ of, screen }) => of[0]?.[1] !== screen).map(({ text }) => text)).toEqual([]);
});

test("Story, Loop and Letter have their weeks", () => {
  const screensOf = (brings: keyof typeof words.ideas): ReadonlySet<ScreenName> =>
    new Set(words.ideas[brings].flat().map(({ screen }) => screen));
  for (const brings of ["mine", "both", "unsure"] as const) {
    for (const screen of ["story-begin", "loop", "write-letter"] as const) expect(screensOf(brings)).toContain(screen);
  }
  for (const screen of ["loop", "write-letter"] as const) expect(screensOf("theirs")).toContain(screen);
  for (const screen of ["story-begin", "write-letter"] as const) expect(screensOf("therapist")).toContain(screen);
});
