import { cornerOf, pagesIn, wordsFor, type Corner } from "@ajar/core/moment/feeling-finder";
import { expect, test } from "vitest";
import type { BodyCue, Family } from "../schema.ts";
import { againstTheVoice, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { feelings } from "./feelings.ts";
import { needs } from "./needs.ts";

const FAMILIES: readonly Family[] = ["sad", "afraid", "angry", "ashamed", "hurt", "calm", "glad", "warm"];
const CORNERS: readonly (Corner & BodyCue["corner"])[] = [
  "stirred-bad",
  "stirred-good",
  "low-bad",
  "low-good",
  "middle",
];

test("there are 96 words: eight families, three strengths, four of each", () => {
  expect(feelings).toHaveLength(96);
  for (const family of FAMILIES) {
    for (const strength of [1, 2, 3]) {
      expect(feelings.filter((word) => word.family === family && word.strength === strength)).toHaveLength(4);
    }
  }
});

test("no word is in two families, and every id says its word", () => {
  expect(new Set(feelings.map(({ text }) => text.toLowerCase())).size).toBe(feelings.length);
  for (const { id, text } of feelings) expect(id).toBe(`feeling.${text.toLowerCase().replaceAll(" ", "-")}`);
});

test("every corner of the map leads to words, and no screen shows more than nine", () => {
  for (const corner of CORNERS) {
    const pages = Array.from({ length: pagesIn(feelings, corner) }, (_, page) => wordsFor(feelings, corner, page));
    expect(pages.length).toBeGreaterThan(0);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(9);
  }
});

test("the first screen of every corner offers more than one family", () => {
  for (const corner of CORNERS) {
    expect(new Set(wordsFor(feelings, corner, 0).map(({ family }) => family)).size).toBeGreaterThan(1);
  }
});

test("energy and pleasantness stay on the map, and a strong lean is never put in the middle", () => {
  for (const word of feelings) {
    expect([-2, -1, 0, 1, 2]).toContain(word.energy);
    expect([-2, -1, 0, 1, 2]).toContain(word.pleasantness);
  }
  const leaning = feelings.filter((word) => Math.abs(word.pleasantness) === 2 || word.strength > 1);
  expect(leaning.filter((word) => cornerOf(word) === "middle")).toEqual([]);
});

test("hard families are unpleasant and easy ones pleasant", () => {
  for (const { family, pleasantness } of feelings) {
    expect(Math.sign(pleasantness)).toBe(["calm", "glad", "warm"].includes(family) ? 1 : -1);
  }
});

test("every meaning is twelve words or fewer, and no two are alike", () => {
  for (const { plain } of feelings) expect(wordsIn(plain).length).toBeLessThanOrEqual(12);
  expect(new Set(feelings.map(({ plain }) => plain)).size).toBe(feelings.length);
});

test("every feeling points to needs that exist, and every need is asked for by some feeling", () => {
  const asked = new Set(feelings.flatMap((word) => word.needs));
  expect([...asked].toSorted()).toEqual(needs.map(({ id }) => id).toSorted());
  for (const word of feelings) expect(word.needs.length).toBeGreaterThan(0);
});

test("feelings keep to the voice, and their meanings are easy to read", () => {
  expect(againstTheVoice(feelings)).toEqual([]);
  expect(tooHardToRead(feelings.map(({ plain }) => plain))).toEqual([]);
});
