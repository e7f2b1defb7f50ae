import { expect, test } from "vitest";
import { againstTheVoice, neverSaidIn, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { spokenPieces } from "./spoken.ts";

test("there are twelve, each with its own id, and short enough to say back", () => {
  expect(spokenPieces).toHaveLength(12);
  expect(new Set(spokenPieces.map(({ id }) => id)).size).toBe(12);
  for (const { text } of spokenPieces) expect(wordsIn(text).length).toBeLessThanOrEqual(35);
});

test("they keep to the voice and are easy to read; a speaker may name who they speak of", () => {
  expect(spokenPieces.flatMap(({ text }) => neverSaidIn(text))).toEqual([]);
  const gendered = /^(?:she|her|he|woman) in/iu;
  expect(againstTheVoice(spokenPieces).filter((objection) => !gendered.test(objection))).toEqual([]);
  expect(tooHardToRead(spokenPieces)).toEqual([]);
});
