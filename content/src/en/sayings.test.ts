import { expect, test } from "vitest";
import { countsOf, sharedOpenings } from "../library.fixtures.ts";
import { slotsIn } from "../slots.ts";
import { tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { sayingLines } from "./sayings.ts";

const texts = sayingLines.map(({ text }) => text);
const pauses = sayingLines.filter(({ use }) => use === "pause");

test("there are forty sayings to mend, to begin and to pause, under ids of their own", () => {
  expect(sayingLines).toHaveLength(40);
  expect(countsOf(sayingLines.map(({ use }) => use))).toEqual(
    new Map([
      ["repair", 16],
      ["start-up", 12],
      ["pause", 12],
    ]),
  );
  for (const { id, use } of sayingLines) expect(id).toMatch(new RegExp(`^saying\\.${use}\\.[a-z]+(-[a-z]+)*$`, "u"));
});

test("the words to put one's own in place of are data", () => {
  for (const { text, slots } of sayingLines) expect(slots).toEqual(slotsIn(text));
});

test("every pause names an hour, and the one who calls it begins again", () => {
  for (const { text, slots } of pauses) {
    expect(slots.length).toBeGreaterThan(0);
    expect(text).toMatch(/\bI’(?:ll|m)\b/u);
  }
});

test("mending asks for no forgiveness and hands back no blame", () => {
  const asking = /\b(?:forgive|but you|you made me|if you hadn’t|if I hurt you)\b/iu;
  expect(sayingLines.filter(({ use, text }) => use === "repair" && asking.test(text))).toEqual([]);
});

test("a gentle beginning can be answered, and says nothing about what they always do", () => {
  const openings = sayingLines.filter(({ use }) => use === "start-up").map(({ text }) => text);
  expect(openings.filter((text) => !/\?|I’d like|would do/u.test(text))).toEqual([]);
  expect(openings.filter((text) => /\byou (?:always|never)\b/iu.test(text))).toEqual([]);
});

test("sayings open in ways of their own, fit to be said in one breath or two, and are easy to read", () => {
  expect(sharedOpenings(texts, 3, 1)).toEqual([]);
  expect(sharedOpenings(texts, 1, 5)).toEqual([]);
  for (const text of texts) expect(wordsIn(text).length).toBeLessThanOrEqual(30);
  expect(tooHardToRead(texts)).toEqual([]);
});
