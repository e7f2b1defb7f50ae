import { expect, test } from "vitest";
import { countsOf } from "../library.fixtures.ts";
import { tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { replyStarters } from "./reply-starters.ts";

test("there are eight beginnings or more for understanding, valuing and caring", () => {
  const counts = countsOf(replyStarters.map(({ shows }) => shows));
  for (const shows of ["understand", "value", "care"] as const) expect(counts.get(shows)).toBeGreaterThanOrEqual(8);
  for (const { id, shows } of replyStarters)
    expect(id).toMatch(new RegExp(`^reply-starter\\.${shows}\\.[a-z]+(-[a-z]+)*$`, "u"));
});

test("a beginning is left open, and its example carries it to an end", () => {
  for (const { text, example } of replyStarters) {
    expect(text).toMatch(/ …$/u);
    expect(wordsIn(text).length).toBeLessThanOrEqual(10);
    expect(example).toMatch(/[.?]$/u);
  }
  expect(new Set(replyStarters.map(({ example }) => example)).size).toBe(replyStarters.length);
});

test("joined up, each reads easily", () => {
  expect(tooHardToRead(replyStarters.map(({ text, example }) => text.replace("…", example)))).toEqual([]);
});

test("none of them solves anything", () => {
  const advice = /\b(?:you could|why don’t you|have you tried|you need to|the answer is)\b/iu;
  expect(replyStarters.filter(({ text, example }) => advice.test(`${text} ${example}`))).toEqual([]);
});
