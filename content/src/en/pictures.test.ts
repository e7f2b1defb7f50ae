import { expect, test } from "vitest";
import { pictureWords } from "./pictures.ts";

test("there are 64 words, each one word, each once", () => {
  expect(pictureWords).toHaveLength(64);
  expect(new Set(pictureWords.map((word) => word.toLowerCase())).size).toBe(64);
  for (const word of pictureWords) expect(word).toMatch(/^[A-Z][a-z]+$/u);
});

test("no two sound alike: none is the beginning of another, and none is one letter away", () => {
  const words = pictureWords.map((word) => word.toLowerCase());
  const near = words.flatMap((a) =>
    words.filter((b) => a < b && (a.startsWith(b) || b.startsWith(a) || isOneAway(a, b))),
  );
  expect(near).toEqual([]);
});

test("their numbers never change: two devices of different ages show the same pictures", () => {
  expect([0, 9, 18, 27, 36, 45, 54, 63].map((number) => pictureWords[number])).toEqual([
    "Sun",
    "Flower",
    "House",
    "Snail",
    "Balloon",
    "Book",
    "Anchor",
    "Tent",
  ]);
});

function isOneAway(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1;
}
