import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { needs } from "./needs.ts";

test("there are 36 needs in six groups of six", () => {
  const groups = Map.groupBy(needs, ({ group }) => group);
  expect([...groups.keys()]).toEqual(["safety", "rest", "closeness", "freedom", "meaning", "fairness"]);
  for (const group of groups.values()) expect(group).toHaveLength(6);
});

test("every need has its own id and its own words, short enough for a chip", () => {
  expect(new Set(needs.map(({ id }) => id)).size).toBe(36);
  expect(new Set(needs.map(({ text }) => text)).size).toBe(36);
  for (const { id, text } of needs) {
    expect(id).toMatch(/^need\.[a-z]+(?:-[a-z]+)*$/);
    expect(wordsIn(text).length).toBeLessThanOrEqual(6);
  }
});

test("needs keep to the voice, and their groups are easy to read", () => {
  expect(againstTheVoice(needs)).toEqual([]);
  expect(tooHardToRead([...Map.groupBy(needs, ({ group }) => group).values()])).toEqual([]);
});
