import { expect, test } from "vitest";

import { refusalOf, stampOf, written } from "../shared/written.fixtures.ts";
import type { ProtectionWords } from "./facts.ts";
import { honourProtection, OWN_WAY_LIMIT, PROTECTION_LIMIT } from "./honour-protection.ts";
import { protectionsOf } from "./protections.ts";

const words: ProtectionWords = {
  pattern: "pattern.go-quiet",
  own: "",
  from: " Shouting. ",
  thanks: "",
  needed: "sometimes",
};
const honoured = (seq: number, changes: Partial<ProtectionWords> = {}) =>
  written(honourProtection({ ...words, ...changes }, stampOf(seq)));

test("a pattern and what it protected from are enough; so is an own way and a word of thanks", () => {
  expect(honoured(1).from).toBe("Shouting.");
  expect(honoured(1, { pattern: null, own: "the long way home", from: "", thanks: "You kept me dry." }).own).toBe(
    "the long way home",
  );
});

test("an own name beside a pattern is let go", () => {
  expect(honoured(1, { own: "something else" }).own).toBe("");
});

test("without a way, without a word, or too long it is refused", () => {
  const why = (changes: Partial<ProtectionWords>) =>
    refusalOf(honourProtection({ ...words, ...changes }, stampOf(1)))?.kind;
  expect(why({ pattern: null })).toBe("no-way");
  expect(why({ from: " " })).toBe("nothing-told");
  expect(why({ pattern: null, own: "x".repeat(OWN_WAY_LIMIT + 1) })).toBe("words-too-long");
  expect(why({ thanks: "x".repeat(PROTECTION_LIMIT + 1) })).toBe("words-too-long");
});

test("the latest stands in front", () => {
  expect(protectionsOf([honoured(1), honoured(2)]).map(({ id }) => id)).toEqual([stampOf(2).id, stampOf(1).id]);
});
