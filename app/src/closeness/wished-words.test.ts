import * as fc from "fast-check";
import { expect, test } from "vitest";
import { words } from "#words/closeness";
import { wishedWords } from "./wished-words.ts";

const slid = fc.integer({ min: 0, max: 100 });
const wordAt = (entries: ReturnType<typeof wishedWords>, at: number): string =>
  entries.findLast(({ from }) => from <= at)?.word ?? "";

test("the same place is as it is now, and whatever lies further off is called more or less", () => {
  fc.assert(
    fc.property(slid, slid, (now, wished) => {
      const word = wordAt(wishedWords(now), wished);
      if (Math.abs(wished - now) <= 4) expect(word).toBe("as it is now");
      if (wished - now > 6) expect(word).toMatch(/more than now$/);
      if (now - wished > 6) expect(word).toMatch(/less than now$/);
    }),
  );
});

test("whatever was drawn, now and the wish are never called the same", () => {
  fc.assert(
    fc.property(fc.option(slid), slid, slid, (drawn, now, wished) => {
      expect(wordAt(wishedWords(drawn), wished)).not.toBe(wordAt(words.sharings, now));
    }),
  );
});

test("a wish drawn before now says that it is a wish", () => {
  expect(wishedWords(null).every(({ word }) => word.startsWith("you’d like"))).toBe(true);
});
