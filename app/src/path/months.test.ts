import { expect, test } from "vitest";
import { DAY, Life } from "../../../core/src/step/life.fixtures.ts";
import { words } from "#words/path";
import { lookBacksByMonth } from "./months.ts";

test("months with a look back are listed, latest first, and an empty month is no gap", () => {
  const life = new Life();
  life.wait(new Date("2026-01-10T12:00").getTime() - life.now);
  life.do({});
  life.do({});
  life.wait(60 * DAY);
  life.do({});
  life.plan({});
  expect(lookBacksByMonth(life.facts).map(({ from, count }) => words.months.line(from, count))).toEqual([
    "March 2026: one",
    "January 2026: two",
  ]);
  expect(lookBacksByMonth([])).toEqual([]);
});

test("the end counts, and makes nothing of it", () => {
  const counts = { steps: 9, lookedBack: 7, harder: 2, milder: 5 };
  expect(words.end.counts(counts)).toBe("Nine steps; you looked back seven times.");
  expect(words.end.harder(counts)).toBe("Five were milder than you feared, two harder.");
  expect(words.end.counts({ steps: 1, lookedBack: 1, harder: 0, milder: 0 })).toBe("One step; you looked back once.");
  expect(words.end.harder({ steps: 1, lookedBack: 1, harder: 0, milder: 0 })).toBe("");
});

test("the row in words has no week left over, and none is not “no”", () => {
  expect(words.twinOver(7, 1)).toBe("Eight weeks. Seven with something in them, one of rest.");
  expect(words.twinOver(8, 0)).toBe("Eight weeks. Eight with something in them, none of rest.");
  expect(words.twin(3, 1, 1)).toBe("Week 3 of 8. One with something in it, one of rest.");
  expect(words.twin(1, 0, 0)).toBe("Week 1 of 8. None with something in them, none of rest.");
});
