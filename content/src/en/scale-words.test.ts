import { expect, test } from "vitest";
import type { ScaleWords } from "../pages.ts";
import { againstTheVoice, tooHardToRead } from "../voice.fixtures.ts";
import { howBadWords, howHardWords, likelyWords } from "./scale-words.ts";

const scales: readonly ScaleWords[] = [howBadWords, likelyWords, howHardWords];

function wordAt(scale: ScaleWords, value: number): string | undefined {
  return scale.words.findLast(({ from }) => from <= value)?.word;
}

test("every place on every slider has a word", () => {
  for (const scale of scales) {
    expect(scale.words[0]?.from).toBe(0);
    for (let value = 0; value <= 100; value += 1) expect(wordAt(scale, value)).toMatch(/\S/);
  }
});

test("words follow each other upwards, on whole numbers, and none is used twice on one slider", () => {
  for (const { words } of scales) {
    const starts = words.map(({ from }) => from);
    expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
    expect(starts.every((from) => Number.isInteger(from) && from <= 100)).toBe(true);
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
  }
});

test("how bad: 30 is awkward and 72 is very bad, as in the pictures", () => {
  expect(wordAt(howBadWords, 0)).toBe("fine");
  expect(wordAt(howBadWords, 30)).toBe("awkward");
  expect(wordAt(howBadWords, 72)).toBe("very bad");
  expect(wordAt(howBadWords, 100)).toBe("awful");
});

test("only 0 is never and only 100 is certain", () => {
  expect([0, 1, 99, 100].map((value) => wordAt(likelyWords, value))).toEqual([
    "never",
    "very unlikely",
    "almost certain",
    "certain",
  ]);
});

test("the three scales are never mixed: they share no word", () => {
  const words = scales.flatMap((scale) => scale.words.map(({ word }) => word));
  expect(new Set(words).size).toBe(words.length);
});

test("scale words keep to the voice, and the notes are easy to read", () => {
  expect(againstTheVoice(scales)).toEqual([]);
  expect(tooHardToRead(scales.map(({ note }) => note))).toEqual([]);
});
