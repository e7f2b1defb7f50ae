import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead } from "../voice.fixtures.ts";
import { bodyCues } from "./body-cues.ts";

test("there are 24 cues: six places, four qualities in each", () => {
  const places = Map.groupBy(bodyCues, ({ place }) => place);
  expect([...places.keys()]).toEqual(["Head", "Throat", "Chest", "Belly", "Hands", "All over"]);
  for (const cues of places.values()) expect(new Set(cues.map(({ quality }) => quality)).size).toBe(4);
  expect(bodyCues).toHaveLength(24);
});

test("a cue's id and words are its place and quality", () => {
  for (const { id, text, place, quality } of bodyCues) {
    expect(id).toBe(`body-cue.${place.toLowerCase().replace(" ", "-")}-${quality.toLowerCase()}`);
    expect(text).toBe(`${place}, ${quality.toLowerCase()}`);
  }
});

test("the body leads to every corner of the map", () => {
  const corners = new Set(bodyCues.map(({ corner }) => corner));
  expect(corners).toEqual(new Set(["stirred-bad", "stirred-good", "low-bad", "low-good", "middle"]));
});

test("cues keep to the voice, and each place is easy to read", () => {
  expect(againstTheVoice(bodyCues)).toEqual([]);
  expect(tooHardToRead([...Map.groupBy(bodyCues, ({ place }) => place).values()])).toEqual([]);
});
