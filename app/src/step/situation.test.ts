import { expect, test } from "vitest";
import type { Fact } from "@ajar/core/journal/entry";
import type { Distress } from "@ajar/core/shared/scale";
import type { Instant } from "@ajar/core/shared/stamp";
import { suggestionsOf } from "@ajar/core/step/suggest";
import { DAY, HOUR, instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { libraryFor } from "./library.ts";
import { dayStart, situationOf } from "./situation.ts";

const ANYONE = { with: null, whenEnough: "rest" } as const;

/** A strong argument, written down as it happened. */
function argument(life: Life, strength: number): Fact {
  const stamp = life.stamp();
  return {
    kind: "moment-logged",
    ...stamp,
    happenedAt: stamp.at.ms,
    pattern: "pattern.defend",
    urge: null,
    did: null,
    strength: strength as Distress,
    body: null,
    feeling: null,
    person: null,
    note: "",
  };
}

/** How deep the three offered now may go. */
function depthsOffered(facts: readonly Fact[], now: Instant): readonly number[] {
  const offered = suggestionsOf(facts, libraryFor(facts), situationOf(facts, now, ANYONE));
  return offered.kind === "to-rate" ? offered.steps.map(({ candidate }) => candidate.depth) : [];
}

test("a person's day begins at midnight on their own clock", () => {
  const now = instant(new Date(2026, 2, 4, 23, 59, 59, 999).getTime());
  expect(new Date(dayStart(now))).toEqual(new Date(2026, 2, 4, 0, 0, 0, 0));
  expect(dayStart(dayStart(now))).toBe(dayStart(now));
});

test("someone named is company, with the place they have now", () => {
  const life = new Life();
  const sam = life.nameSomeone();
  life.facts = [
    ...life.facts,
    { kind: "person-renamed", ...life.stamp(), person: sam, label: "Sam", setting: "partner" },
  ];
  const situation = situationOf(life.facts, life.now, { with: sam, whenEnough: "go-on" });
  expect(situation.company).toEqual({ person: sam, setting: "partner" });
  expect(situation.whenEnough).toBe("go-on");
});

test.each([null, "anyone", "", `${"a".repeat(32)}.999`])("with %j nobody in particular is meant", (wish) => {
  const life = new Life();
  life.nameSomeone();
  expect(situationOf(life.facts, life.now, { with: wish, whenEnough: "rest" }).company).toBeNull();
});

test("preferences are the ones that stand now", () => {
  const life = new Life();
  life.facts = [...life.facts, { kind: "preference-set", ...life.stamp(), changes: { zone: 30, leave: ["sex"] } }];
  life.facts = [...life.facts, { kind: "preference-set", ...life.stamp(), changes: { zone: 40 } }];
  expect(situationOf(life.facts, life.now, ANYONE).preferences).toMatchObject({ zone: 40, leave: ["sex"] });
});

test("moments without a strength say nothing about how heavy a day was", () => {
  const life = new Life();
  const open = argument(life, 80);
  if (open.kind !== "moment-logged") throw new Error("no moment");
  expect(situationOf([{ ...open, strength: null }], life.now, ANYONE).moments).toEqual([]);
  expect(situationOf([open], life.now, ANYONE).moments).toEqual([{ at: open.at.ms, strength: 80, argument: "yes" }]);
});

test("for two hours after an argument only light steps are offered, and after that all is as before", () => {
  const life = new Life();
  life.facts = [...life.facts, { kind: "preference-set", ...life.stamp(), changes: { dial: "deep" } }];
  life.facts = [...life.facts, argument(life, 80)];
  const soon = depthsOffered(life.facts, life.now);
  expect(soon).toHaveLength(3);
  expect(Math.max(...soon)).toBeLessThanOrEqual(2);
  life.wait(2 * HOUR);
  expect(situationOf(life.facts, life.now, ANYONE).moments).toHaveLength(1);
  expect(depthsOffered(life.facts, life.now)).toHaveLength(3);
});

test("after three heavy things in one day Ajar says it is enough, and the next day it does not", () => {
  const life = new Life();
  life.wait(dayStart(instant(life.now + DAY)) - life.now);
  const argued = [argument(life, 90), argument(life, 90), argument(life, 90)];
  const offered = (now: Instant): string =>
    suggestionsOf(argued, libraryFor(argued), situationOf(argued, now, ANYONE)).kind;
  expect(offered(life.now)).toBe("enough-for-today");
  expect(offered(instant(life.now + DAY))).toBe("to-rate");
});
