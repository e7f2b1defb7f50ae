import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { STEPS } from "./steps.ts";
import { valueWords } from "./values.ts";

test("there are twenty-four words, each its own", () => {
  expect(valueWords).toHaveLength(24);
  for (const key of ["id", "text", "plain"] as const) {
    expect(new Set(valueWords.map((word) => word[key])).size).toBe(24);
  }
});

test("each speaks to one or two areas of steps, the first for looking", () => {
  const areas = new Set<string>(STEPS.map(({ area }) => area));
  for (const word of valueWords) {
    expect(word.areas.length).toBeGreaterThan(0);
    expect(word.areas.length).toBeLessThanOrEqual(2);
    expect(word.areas.every((area) => areas.has(area))).toBe(true);
  }
});

test("every area of steps is looked for by two words or more", () => {
  const first = Map.groupBy(valueWords, ({ areas }) => areas[0]);
  expect(first.size).toBe(8);
  expect([...first.values()].every((words) => words.length >= 2)).toBe(true);
});

test("solitude and closeness are both there", () => {
  expect(valueWords.map(({ id }) => id)).toEqual(expect.arrayContaining(["value.quiet", "value.openness"]));
});

test("a meaning is at most twelve plain words", () => {
  expect(valueWords.filter(({ plain }) => wordsIn(plain).length > 12)).toEqual([]);
  expect(againstTheVoice(valueWords)).toEqual([]);
  expect(tooHardToRead(valueWords.map(({ plain }) => plain))).toEqual([]);
});
