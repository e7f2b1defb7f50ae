import { expect, test } from "vitest";
import { neverAskedIn } from "../library.fixtures.ts";
import { references } from "../references.ts";
import { againstTheVoice, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { writingTopics } from "./reflection/writing.ts";
import { reflectionPrompts } from "./reflection.ts";

const inSet = (set: string) => reflectionPrompts.filter((prompt) => prompt.set === set);

test("there are forty-eight prompts: timeline 16, writing 12, letter 10, values 10", () => {
  expect(["timeline", "writing", "letter", "values"].map((set) => inSet(set).length)).toEqual([16, 12, 10, 10]);
});

test("every id is its own, and no two prompts say the same", () => {
  const all = [...reflectionPrompts, ...writingTopics];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

test("the timeline asks five things at three depths, and ends in one rule", () => {
  const asks = Map.groupBy(inSet("timeline"), (prompt) => prompt.asks);
  const five = ["happened", "concluded", "protects", "costs", "exception"];
  expect([...asks.keys()]).toEqual([...five, "rule"]);
  for (const ask of five) expect(asks.get(ask)?.map(({ dial }) => dial)).toEqual(["light", "middle", "deep"]);
  expect(asks.get("rule")?.[0]?.text).toContain("If I …, they …");
});

test("what it protected from comes before what it costs", () => {
  const asks = inSet("timeline").map((prompt) => prompt.asks);
  expect(asks.indexOf("protects")).toBeLessThan(asks.indexOf("costs"));
});

test("every deep question says what it touches first, and can be left out after trauma or a loss", () => {
  for (const prompt of reflectionPrompts.filter(({ dial }) => dial === "deep")) {
    expect(prompt.note).toMatch(/flashbacks/);
    expect(prompt.leave).toEqual(["trauma", "recent-loss"]);
  }
});

test("each topic of writing has a prompt for each of its four sittings", () => {
  for (const { asks, id } of writingTopics) {
    expect(inSet("writing").filter((prompt) => prompt.asks === asks)).toHaveLength(4);
    expect(id).toBe(`reflection.writing.${asks}`);
  }
});

test("a letter has two ways into each part", () => {
  const asks = Map.groupBy(inSet("letter"), (prompt) => prompt.asks);
  expect([...asks].map(([ask, prompts]) => [ask, prompts.length])).toEqual(
    ["happened", "others", "friend", "kindness", "sealed"].map((ask) => [ask, 2]),
  );
});

test("a prompt is short: forty words at most, and none asks for what Ajar never asks", () => {
  const long = reflectionPrompts.filter(({ text }) => wordsIn(text).length > 40);
  expect(long.map(({ text }) => text)).toEqual([]);
  expect(reflectionPrompts.flatMap(({ text }) => neverAskedIn(text))).toEqual([]);
});

test("above practice every item names a reference that exists", () => {
  const known = new Set(references.map(({ id }) => id));
  for (const { evidence, refs, id } of [...reflectionPrompts, ...writingTopics]) {
    expect([id, evidence === "D" || refs.length > 0, refs.every((ref) => known.has(ref))]).toEqual([id, true, true]);
  }
});

test("prompts keep to the voice and are easy to read", () => {
  expect(againstTheVoice([reflectionPrompts, writingTopics])).toEqual([]);
  expect(tooHardToRead(reflectionPrompts.map(({ text, note }) => [text, note ?? ""]))).toEqual([]);
});
