import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { learnedStarters, surpriseStarters } from "./learned.ts";

const all = [...learnedStarters, ...surpriseStarters];

test("there are ten beginnings for what was learned and eight for what did not happen", () => {
  expect(learnedStarters).toHaveLength(10);
  expect(surpriseStarters).toHaveLength(8);
  expect(learnedStarters.every(({ asks }) => asks === "learned")).toBe(true);
  expect(surpriseStarters.every(({ asks }) => asks === "surprise")).toBe(true);
});

test("each has an id that says what it answers", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, asks } of all) expect(id).toMatch(new RegExp(`^${asks}\\.[a-z]+(-[a-z]+)*$`));
});

test("a beginning is left open for the person's own words, and one answer in each list is whole", () => {
  for (const list of [learnedStarters, surpriseStarters]) {
    expect(list.filter(({ text }) => !text.endsWith("…"))).toHaveLength(1);
  }
});

test("a fear that came true has a beginning, too", () => {
  expect(learnedStarters.some(({ text }) => /fear was right/.test(text))).toBe(true);
  expect(learnedStarters.some(({ text }) => /hurt/.test(text))).toBe(true);
});

test("beginnings are short, keep to the voice, cheer nobody on, and are easy to read", () => {
  for (const { text } of all) expect(wordsIn(text).length).toBeLessThanOrEqual(12);
  expect(againstTheVoice(all)).toEqual([]);
  expect(JSON.stringify(all)).not.toMatch(/proud|great|amazing|well done|progress/i);
  expect(tooHardToRead(all)).toEqual([]);
});
