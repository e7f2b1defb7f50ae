import { expect, test } from "vitest";
import { againstTheVoice, readingGrade, tooHardToRead } from "../voice.fixtures.ts";
import { patterns } from "./patterns.ts";
import { recognitionCards } from "./recognition.ts";

const patternIds = new Set(patterns.map(({ id }) => id));

test("each way of arriving has six cards, under ids of its own", () => {
  const paths = Map.groupBy(recognitionCards, ({ path }) => path);
  expect(paths.get("mine")).toHaveLength(6);
  expect(paths.get("theirs")).toHaveLength(6);
  expect(new Set(recognitionCards.map(({ id }) => id)).size).toBe(12);
  for (const { id, path } of recognitionCards)
    expect(id).toMatch(new RegExp(`^recognition\\.${path}\\.[a-z]+(-[a-z]+)*$`));
});

test("“You said” and the card as “you” make one sentence about what the person does", () => {
  for (const { asYou } of recognitionCards) expect(asYou).toMatch(/^you(?:’d)? .*[^.]$/);
});

test("what it protects is told plainly in one sentence, and what it costs in one more", () => {
  for (const { protects, costs } of recognitionCards) {
    expect(protects).toMatch(/^[A-Z][^.]+\.$/);
    expect(costs).toMatch(/^[A-Z][^.]+\.$/);
  }
});

test("a card beside someone else is about what I do: it opens with me, not with them", () => {
  for (const { text } of recognitionCards.filter(({ path }) => path === "theirs")) {
    expect(text).toMatch(/\b(?:I|My)\b/);
    expect(text).not.toMatch(/^They\b/);
  }
});

test("a card's pattern exists", () => {
  const named = recognitionCards.flatMap(({ pattern }) => (pattern === null ? [] : [pattern]));
  expect(named.length).toBeGreaterThan(0);
  for (const pattern of named) expect(patternIds).toContain(pattern);
});

test("cards keep to the voice and are easy to read", () => {
  expect(againstTheVoice(recognitionCards)).toEqual([]);
  expect(tooHardToRead(recognitionCards)).toEqual([]);
  for (const { text } of recognitionCards) expect(readingGrade(text)).toBeLessThanOrEqual(7);
});
