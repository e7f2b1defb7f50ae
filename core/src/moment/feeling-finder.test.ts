import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cornerOf, pagesIn, wordsFor, WORDS_ON_A_SCREEN, type Corner, type FinderWord } from "./feeling-finder.ts";

const CORNERS: readonly Corner[] = ["stirred-bad", "stirred-good", "low-bad", "low-good", "middle"];

const lean = fc.integer({ min: -2, max: 2 });
const aWord: fc.Arbitrary<FinderWord> = fc.record({
  family: fc.constantFrom("sad", "afraid", "angry", "calm", "glad"),
  strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
  energy: lean,
  pleasantness: lean,
});
const words = fc.array(aWord, { maxLength: 120 });

function word(family: string, strength: 1 | 2 | 3): FinderWord {
  return { family, strength, energy: 1, pleasantness: -1 };
}

test("a word lies where its energy and pleasantness put it", () => {
  expect(cornerOf({ energy: 2, pleasantness: -2 })).toBe("stirred-bad");
  expect(cornerOf({ energy: 1, pleasantness: 1 })).toBe("stirred-good");
  expect(cornerOf({ energy: -1, pleasantness: -2 })).toBe("low-bad");
  expect(cornerOf({ energy: -2, pleasantness: 2 })).toBe("low-good");
  expect(cornerOf({ energy: 0, pleasantness: -1 })).toBe("middle");
  expect(cornerOf({ energy: 1, pleasantness: 0 })).toBe("middle");
});

test("nobody is shown more than nine words on a screen", () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...CORNERS), fc.integer({ min: -5, max: 20 }), (all, corner, page) => {
      expect(wordsFor(all, corner, page).length).toBeLessThanOrEqual(WORDS_ON_A_SCREEN);
    }),
  );
});

test("every word is on exactly one screen of its corner", () => {
  fc.assert(
    fc.property(words, (all) => {
      const shown = CORNERS.flatMap((corner) =>
        Array.from({ length: pagesIn(all, corner) }, (_, page) => wordsFor(all, corner, page)).flat(),
      );
      expect(shown).toHaveLength(all.length);
      expect(new Set(shown)).toEqual(new Set(all));
    }),
  );
});

test("no screen of a corner is empty, and mild words come before strong ones", () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...CORNERS), (all, corner) => {
      const pages = Array.from({ length: pagesIn(all, corner) }, (_, page) => wordsFor(all, corner, page));
      const strengths = pages.flat().map(({ strength }) => strength);
      expect(pages.every((page) => page.length > 0)).toBe(true);
      expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
    }),
  );
});

test("families take turns, so the first screen is not all of one kind", () => {
  const all = [word("afraid", 1), word("afraid", 1), word("angry", 1), word("ashamed", 1), word("afraid", 2)];

  expect(wordsFor(all, "stirred-bad", 0).map(({ family }) => family)).toEqual([
    "afraid",
    "angry",
    "ashamed",
    "afraid",
    "afraid",
  ]);
});

test("a few words too many are shared out, so the last screen does not hold one alone", () => {
  const ten = Array.from({ length: 10 }, () => word("sad", 1));

  expect(pagesIn(ten, "stirred-bad")).toBe(2);
  expect(wordsFor(ten, "stirred-bad", 0)).toHaveLength(5);
  expect(wordsFor(ten, "stirred-bad", 1)).toHaveLength(5);
});

test("a page that is not there holds no words", () => {
  const few = [word("sad", 1)];

  expect(wordsFor(few, "stirred-bad", 1)).toEqual([]);
  expect(wordsFor(few, "stirred-bad", -1)).toEqual([]);
  expect(wordsFor(few, "stirred-bad", 0.5)).toEqual([]);
  expect(wordsFor(few, "stirred-bad", Number.NaN)).toEqual([]);
  expect(wordsFor(few, "low-good", 0)).toEqual([]);
});
