import { expect, test } from "vitest";
import { countsOf, sharedOpenings } from "../library.fixtures.ts";
import { slotsIn } from "../slots.ts";
import { tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { listeningPrompts } from "./listening.ts";

const texts = listeningPrompts.map(({ text }) => text);

test("there are sixty prompts, twelve for each of five moves, under ids of their own", () => {
  const moves = countsOf(listeningPrompts.map(({ move }) => move));
  expect([...moves.keys()]).toEqual(["notice", "say-back", "name", "makes-sense", "more-or-stop"]);
  expect([...moves.values()]).toEqual([12, 12, 12, 12, 12]);
  expect(new Set(listeningPrompts.map(({ id }) => id)).size).toBe(60);
  for (const { id, move } of listeningPrompts)
    expect(id).toMatch(new RegExp(`^listening\\.${move}\\.[a-z]+(-[a-z]+)*$`, "u"));
});

test("the words to put one's own in place of are data", () => {
  for (const { text, slots } of listeningPrompts) expect(slots).toEqual(slotsIn(text));
  expect(listeningPrompts.filter(({ slots }) => slots.length === 0).length).toBeGreaterThanOrEqual(12);
});

test("to name a feeling is to guess: each leaves room for a no", () => {
  const room = /\?|You may be/u;
  expect(listeningPrompts.filter(({ move, text }) => move === "name" && !room.test(text))).toEqual([]);
});

test("saying back asks whether it was right, or lets itself be stopped", () => {
  const checks = /\?|stop me/u;
  expect(listeningPrompts.filter(({ move, text }) => move === "say-back" && !checks.test(text))).toEqual([]);
});

test("nobody is asked to look, and nobody's face is read", () => {
  expect(texts.filter((text) => /\b(?:eyes?|face|look at|smil\w+|frown\w*|tears?)\b/iu.test(text))).toEqual([]);
});

test("a listener gives no advice and looks for no bright side", () => {
  expect(
    texts.filter((text) =>
      /\b(?:why don’t you|you could|you need to|try to|look on|on the bright side)\b/iu.test(text),
    ),
  ).toEqual([]);
});

test("prompts open in ways of their own, are short, and each is easy to read", () => {
  expect(sharedOpenings(texts, 2, 3)).toEqual([]);
  expect(sharedOpenings(texts, 1, 6)).toEqual([]);
  for (const text of texts) expect(wordsIn(text).length).toBeLessThanOrEqual(22);
  expect(tooHardToRead(texts)).toEqual([]);
});
