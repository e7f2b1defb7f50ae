import { expect, test } from "vitest";

import { after, DAY_MS, refusalOf, stampOf, written } from "../shared/written.fixtures.ts";
import { answerDayCheck } from "./answer-day-check.ts";
import { dueDayCheckOf, restsUntil } from "./day-checks.ts";
import { wishDayCheck } from "./wish-day-check.ts";

const about = (story: number) => stampOf(100 + story).id;
const wished = (story: number, felt: number | null = 40) =>
  written(wishDayCheck({ about: about(story), from: after(story * DAY_MS), felt }, stampOf(2 * story)));
const answered = (story: number, felt: number | null) =>
  written(answerDayCheck({ about: about(story), felt }, stampOf(2 * story + 1, story * DAY_MS)));

test("nobody is asked before the next day, nor after two days have gone by", () => {
  const facts = [wished(1)];
  expect(dueDayCheckOf(facts, after(DAY_MS - 1))).toBeNull();
  expect(dueDayCheckOf(facts, after(DAY_MS))?.about).toBe(about(1));
  expect(dueDayCheckOf(facts, after(3 * DAY_MS - 1))?.about).toBe(about(1));
  expect(dueDayCheckOf(facts, after(3 * DAY_MS))).toBeNull();
});

test("an answer or a skip ends the asking", () => {
  for (const felt of [30, null]) expect(dueDayCheckOf([wished(1), answered(1, felt)], after(DAY_MS))).toBeNull();
});

test("only the latest wish is asked about", () => {
  expect(dueDayCheckOf([wished(2), wished(1)], after(2 * DAY_MS))?.about).toBe(about(2));
  expect(dueDayCheckOf([], after(0))).toBeNull();
});

test("two next-day rises in a row let stories and writing rest for four weeks", () => {
  const facts = [wished(1), answered(1, 41), wished(2), answered(2, 90)];
  expect(restsUntil(facts, after(2 * DAY_MS))).toBe(after(30 * DAY_MS));
  expect(restsUntil(facts, after(30 * DAY_MS))).toBeNull();
});

test("one rise, a rise after an easier day, or a missing rating does not", () => {
  expect(restsUntil([wished(1), answered(1, 90)], after(DAY_MS))).toBeNull();
  expect(restsUntil([wished(1), answered(1, 90), wished(2), answered(2, 40)], after(2 * DAY_MS))).toBeNull();
  expect(restsUntil([wished(1), answered(1, 90), wished(2), answered(2, null)], after(2 * DAY_MS))).toBeNull();
  expect(restsUntil([wished(1), answered(1, 90), wished(2, null), answered(2, 90)], after(2 * DAY_MS))).toBeNull();
});

test("a check without ratings between two rises does not hide them", () => {
  const facts = [wished(1), answered(1, 90), wished(2), answered(2, null), wished(3), answered(3, 90)];
  expect(restsUntil(facts, after(3 * DAY_MS))).not.toBeNull();
});

test("a rating off the scale is refused", () => {
  expect(refusalOf(answerDayCheck({ about: about(1), felt: 101 }, stampOf(1)))?.kind).toBe("felt-out-of-range");
  expect(refusalOf(wishDayCheck({ about: about(1), from: after(0), felt: -1 }, stampOf(1)))?.kind).toBe(
    "felt-out-of-range",
  );
});
