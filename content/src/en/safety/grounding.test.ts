import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead, wordsIn } from "../../voice.fixtures.ts";
import { groundingWays } from "./grounding.ts";

/** Slow reading aloud, and half a minute to do what a line says. */
const secondsFor = (line: string): number => wordsIn(line).length / 2 + 25;

test("there are three ways back, and each is over within three minutes", () => {
  expect(groundingWays.map(({ id }) => id)).toEqual(["grounding.senses", "grounding.feet", "grounding.breath"]);
  for (const { lines } of groundingWays)
    expect(lines.reduce((sum, line) => sum + secondsFor(line), 0)).toBeLessThanOrEqual(180);
});

test("nobody is told to close their eyes, to calm down, or that they must", () => {
  const read = groundingWays.flatMap(({ lines }) => lines).join(" ");
  expect(read).not.toMatch(/close your eyes|calm down|relax|must|have to|eye contact/i);
});

test("the ways back keep to the voice and are easy to read", () => {
  expect(againstTheVoice(groundingWays)).toEqual([]);
  expect(tooHardToRead(groundingWays)).toEqual([]);
});
