import { DAY, HOUR, instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { firstPageOf } from "@ajar/core/journal/now-facts";
import { parseInstant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { heavyDay, longAway, openStepOf } from "./now-view.ts";
import { partOfDay } from "./part-of-day.ts";

const at = (clock: string) => {
  const now = parseInstant(new Date(`2026-03-04T${clock}`).getTime());
  if (now === null) throw new Error(`${clock} is no time`);
  return now;
};

test("the greeting follows the clock on the wall", () => {
  expect(["04:59", "05:00", "11:59", "12:00", "17:00", "22:59", "23:00"].map((clock) => partOfDay(at(clock)))).toEqual([
    "night",
    "morning",
    "morning",
    "afternoon",
    "evening",
    "evening",
    "night",
  ]);
});

test("nothing is open before anything was taken up", () => {
  expect(openStepOf([], instant(DAY))).toBeNull();
});

test("a sealed step that may be asked about comes before a planned one", () => {
  const life = new Life();
  const sealed = life.plan({ title: "Say one true word" });
  life.seal(sealed.id);
  life.plan({ title: "Ask for ten minutes" });

  expect(openStepOf(life.facts, instant(life.now + DAY))?.id).toBe(sealed.id);
});

test("a step sealed just now lies there, and nothing older takes its place", () => {
  const life = new Life();
  life.seal(life.plan({ title: "Say one true word" }).id);
  life.plan({ title: "Ask for ten minutes" });
  life.wait(DAY);
  const fresh = life.plan({ title: "Name what you would like" });
  life.seal(fresh.id);

  expect(openStepOf(life.facts, life.now)?.id).toBe(fresh.id);
});

test("one taken up after sealing another may show, until that one may be asked about", () => {
  const life = new Life();
  const sealed = life.plan({ title: "Say one true word" });
  life.seal(sealed.id);
  const fresh = life.plan({ title: "Ask for ten minutes" });

  expect(openStepOf(life.facts, life.now)?.id).toBe(fresh.id);
  expect(openStepOf(life.facts, instant(life.now + DAY))?.id).toBe(sealed.id);
});

test("a step that was looked back on, or let go, is not asked about", () => {
  const life = new Life();
  life.do({ title: "Say one true word" });
  life.leave({ title: "Ask for ten minutes" });

  expect(openStepOf(life.facts, life.now)).toBeNull();
});

test("after not yet, no other old step is put forward, and the sealed one lies there unasked", () => {
  const life = new Life();
  life.seal(life.plan({ title: "Say one true word" }).id);
  const second = life.plan({ title: "Ask for ten minutes" });
  life.seal(second.id);
  life.wait(DAY);
  life.postpone(second.id, 10 * HOUR);

  expect(openStepOf(life.facts, life.now)?.id).toBe(second.id);
  expect(openStepOf(life.facts, instant(life.now + 11 * HOUR))?.id).toBe(second.id);
});

test("after not today, a planned step stays away, and so does what is older", () => {
  const life = new Life();
  life.plan({ title: "Say one true word" });
  const second = life.plan({ title: "Ask for ten minutes" });
  life.postpone(second.id, 10 * HOUR);

  expect(openStepOf(life.facts, life.now)).toBeNull();
  expect(openStepOf(life.facts, instant(life.now + 11 * HOUR))?.id).toBe(second.id);
});

test("a step taken up after a not yet may show", () => {
  const life = new Life();
  life.seal(life.plan({ title: "Say one true word" }).id);
  const [put] = life.facts;
  if (put === undefined) throw new Error("no step");
  life.postpone(put.id, 10 * HOUR);
  const fresh = life.plan({ title: "Ask for ten minutes" });

  expect(openStepOf(life.facts, life.now)?.id).toBe(fresh.id);
});

test("the first page shows the same step as the whole journal", () => {
  const life = new Life();
  life.do({ title: "Say one true word" });
  const open = life.plan({ title: "Ask for ten minutes" });
  life.seal(open.id);

  expect(openStepOf(firstPageOf(life.facts), life.now)).toEqual(openStepOf(life.facts, life.now));
});

test("someone is welcomed back after more than three weeks, and not on the first day", () => {
  const life = new Life();
  expect(longAway(life.facts, life.now)).toBe(false);
  life.nameSomeone();
  expect(longAway(life.facts, instant(life.now + 21 * DAY))).toBe(false);
  expect(longAway(life.facts, instant(life.now + 21 * DAY + 1))).toBe(true);
});

test("after three heavy things today it says enough, and a new day begins fresh", () => {
  const life = new Life();
  const midday = new Date(life.now).setHours(12, 0, 0, 0);
  life.wait(midday + DAY - life.now);
  life.do({ title: "One" }, { felt: 80 });
  life.do({ title: "Two" }, { felt: 90 });
  expect(heavyDay(life.facts, life.now)).toBe(false);
  life.do({ title: "Three" }, { felt: 75 });
  expect(heavyDay(life.facts, life.now)).toBe(true);
  expect(heavyDay(life.facts, instant(life.now + DAY))).toBe(false);
});
