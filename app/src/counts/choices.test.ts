import type { CountedMoment } from "@ajar/core/moment/counted-moments";
import { parseDistress } from "@ajar/core/shared/scale";
import { expect, test } from "vitest";
import { DAY, HOUR, instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { actsOf, canCount, markersOf } from "./choices.ts";

const life = new Life();
const bo = life.nameSomeone();
const NOON = new Date("2026-03-04T12:00").getTime();

function moments(count: number, told: Partial<CountedMoment>): readonly CountedMoment[] {
  return Array.from({ length: count }, (_, at) => {
    const happenedAt = instant(NOON + at * DAY);
    const blank = { pattern: null, urge: null, did: null, strength: null, body: null, feeling: null, person: null };
    return { ...blank, happenedAt, ...told };
  });
}

const people = [{ id: bo, label: "Bo", setting: "friend", leftOut: "no" }] as const;
const labels = (all: readonly CountedMoment[]) => markersOf(all, people).map(({ label }) => label);

test("a marker is offered when it was there three times and missing three times", () => {
  expect(labels([...moments(3, { person: bo }), ...moments(3, {})])).toEqual(["Bo was there"]);
  expect(labels([...moments(2, { person: bo }), ...moments(9, {})])).toEqual([]);
  expect(labels([...moments(9, { person: bo }), ...moments(2, {})])).toEqual([]);
});

test("how strong it was, the time of day and an urge can be markers", () => {
  const late = instant(NOON + 9 * HOUR);
  const strong = parseDistress(80);
  const all = [...moments(3, { strength: strong, urge: "leave", happenedAt: late }), ...moments(3, {})];
  expect(labels(all)).toEqual(["I wanted to leave", "It was very strong", "It was evening or night"]);
});

test("what was never done is not asked about", () => {
  const all = [...moments(1, { did: "away", pattern: "pattern.go-quiet" }), ...moments(5, {})];
  expect(actsOf(all).map(({ label }) => label)).toEqual(["I moved away", expect.stringMatching(/quiet/)]);
});

test("six moments are the fewest one can count with", () => {
  expect(canCount(moments(5, {}))).toBe(false);
  expect(canCount(moments(6, {}))).toBe(true);
});

test("calm lines of check-ins make the other side, and have no time of day", () => {
  const late = instant(NOON + 9 * HOUR);
  const evenings = moments(3, { happenedAt: late });
  expect(labels(evenings)).toEqual([]);
  expect(labels([...evenings, ...moments(3, { happenedAt: null })])).toEqual(["It was evening or night"]);
});
