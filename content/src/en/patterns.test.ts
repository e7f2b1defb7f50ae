import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead } from "../voice.fixtures.ts";
import { patterns } from "./patterns.ts";

const FOURTEEN =
  "pull-away test do-everything choose-the-unavailable go-quiet defend joke rush-then-run please find-fault keep-an-exit look-after-never-lean explain go-numb";

test("there are fourteen patterns, each under its own id", () => {
  expect(patterns.map(({ id }) => id)).toEqual(FOURTEEN.split(" ").map((slug) => `pattern.${slug}`));
});

test("every pattern says what it protects, what it costs, a first step, and what is not this", () => {
  for (const { protects, costs, firstStep, notThis } of patterns) {
    for (const field of [protects, costs, firstStep, notThis]) expect(field).toMatch(/\S.*[.”]$/);
  }
});

test("a pattern is something people do: it is told in the first person and its chip is short", () => {
  for (const { text, label } of patterns) {
    expect(text).toMatch(/^I (?!am\b)/);
    expect(label.split(" ").length).toBeLessThanOrEqual(4);
  }
  expect(new Set(patterns.map(({ label }) => label)).size).toBe(patterns.length);
});

test("no two patterns protect or cost the same", () => {
  expect(new Set(patterns.flatMap(({ protects, costs }) => [protects, costs])).size).toBe(2 * patterns.length);
});

test("being afraid of someone is never offered as a pattern", () => {
  expect(patterns.filter(({ text, label }) => /afraid|scared|fear/i.test(`${text} ${label}`))).toEqual([]);
});

test("patterns keep to the voice and are easy to read", () => {
  expect(againstTheVoice(patterns)).toEqual([]);
  expect(tooHardToRead(patterns)).toEqual([]);
});
