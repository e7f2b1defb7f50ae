import { describe, expect, test } from "vitest";

import { parseDistress } from "../shared/scale.ts";
import { ladderOf } from "./ladder.ts";
import { HOUR, instant, Life } from "./life.fixtures.ts";
import type { LoadedDay } from "./stop-rules.ts";
import { enoughToday, stopCeilingOf, strongMomentOf } from "./stop-rules.ts";

const words = { pattern: null, urge: null, did: null, body: null, feeling: null, person: null, note: "" } as const;

function today(life: Life): LoadedDay {
  return { now: life.now, from: instant(life.now - 12 * HOUR), heavyExercises: 0 };
}

describe("after an argument", () => {
  const life = new Life();
  const argued = { at: life.now, strength: 70, argument: "yes" } as const;
  const ceiling = (moments: Parameters<typeof stopCeilingOf>[1], later: number): number =>
    stopCeilingOf(ladderOf([]), moments, { now: instant(life.now + later), from: life.now });

  test("nothing of depth 3 or more for two hours", () => {
    expect(ceiling([argued], 0)).toBe(2);
    expect(ceiling([argued], 2 * HOUR - 1)).toBe(2);
    expect(ceiling([argued], 2 * HOUR)).toBe(5);
  });

  test("a milder one and a strong moment of another kind change nothing", () => {
    expect(ceiling([{ ...argued, strength: 69 }], 0)).toBe(5);
    expect(ceiling([{ ...argued, argument: "no" }], 0)).toBe(5);
  });

  test("an argument is defending, or pushing away at 70 or more", () => {
    const moment = { ...words, happenedAt: life.now, strength: parseDistress(70) };
    expect(strongMomentOf({ ...moment, pattern: "pattern.defend" })?.argument).toBe("yes");
    expect(strongMomentOf({ ...moment, urge: "push-away" })?.argument).toBe("yes");
    expect(strongMomentOf({ ...moment, urge: "push-away", strength: parseDistress(60) })?.argument).toBe("no");
    expect(strongMomentOf({ ...moment, urge: "leave" })?.argument).toBe("no");
    expect(strongMomentOf({ ...moment, strength: null })).toBeNull();
  });
});

describe("one deep step a day", () => {
  test("planned, sealed or done, a step of depth 4 leaves room for depth 3 until tomorrow", () => {
    for (const act of ["plan", "seal", "do"] as const) {
      const life = new Life();
      const { id } = life.plan({ depth: 4 });
      if (act !== "plan") life.seal(id);
      if (act === "do") life.lookBack(id);
      expect(stopCeilingOf(ladderOf(life.facts), [], today(life))).toBe(3);
      const tomorrow = { now: instant(life.now + 24 * HOUR), from: instant(life.now + HOUR) };
      expect(stopCeilingOf(ladderOf(life.facts), [], tomorrow)).toBe(5);
    }
  });

  test("an old deep step looked back on today counts today; a light one never does", () => {
    const life = new Life();
    const { id } = life.plan({ depth: 5 });
    life.do({ depth: 3 });
    life.wait(48 * HOUR);
    expect(stopCeilingOf(ladderOf(life.facts), [], today(life))).toBe(5);
    life.lookBack(id);
    expect(stopCeilingOf(ladderOf(life.facts), [], today(life))).toBe(3);
  });
});

test("three heavy items are enough for a day: hard, hurting or deep steps, and strong moments", () => {
  const life = new Life();
  life.do({ depth: 1 }, { felt: 75 });
  life.do({ depth: 1 }, { felt: 20, hurt: "yes" });
  life.do({ depth: 1 }, { felt: 74 });
  expect(enoughToday(ladderOf(life.facts), [], today(life))).toBe(false);
  const strong = { at: life.now, strength: 70, argument: "no" } as const;
  expect(enoughToday(ladderOf(life.facts), [strong], today(life))).toBe(true);
  expect(enoughToday(ladderOf(life.facts), [{ ...strong, strength: 69 }], today(life))).toBe(false);
  life.do({ depth: 4 }, { felt: 10 });
  expect(enoughToday(ladderOf(life.facts), [], today(life))).toBe(true);
  life.wait(24 * HOUR);
  expect(enoughToday(ladderOf(life.facts), [strong], today(life))).toBe(false);
});

test("heavy exercises count like heavy steps", () => {
  const life = new Life();
  life.do({ depth: 1 }, { felt: 75 });
  expect(enoughToday(ladderOf(life.facts), [], { ...today(life), heavyExercises: 1 })).toBe(false);
  expect(enoughToday(ladderOf(life.facts), [], { ...today(life), heavyExercises: 2 })).toBe(true);
});
