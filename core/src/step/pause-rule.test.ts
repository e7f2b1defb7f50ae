import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import { DAY, instant, Life } from "./life.fixtures.ts";
import { BREAK_MS, breaksNowOf, breaksOf, stopsSuggestions } from "./pause-rule.ts";

type Hurt = "yes" | "no";

function some(hurt: number, done: number): Hurt[] {
  return Array.from({ length: done }, (_, index) => (index < hurt ? "yes" : "no"));
}

describe("when suggestions with someone stop", () => {
  const eligible = reference.pause.table.filter(({ done }) => done >= 3);
  test.each(eligible)("$hurt of $done hurt", ({ done, hurt, p, pause }) => {
    expect(stopsSuggestions(some(hurt, done))).toBe(pause);
    expect(pause).toBe(p > 0.7);
  });

  test("never before three, and only the last eight count", () => {
    expect(stopsSuggestions(["yes", "yes"])).toBe(false);
    expect(stopsSuggestions([...some(3, 3), ...some(0, 5), "no"])).toBe(false);
  });

  test.each(reference.pause.everPausedWithin30)(
    "the chance of ever stopping in 30 when $trueRate hurt",
    ({ trueRate, p }) => {
      let going = new Map<string, number>([["", 1]]);
      let stopped = 0;
      for (let step = 0; step < 30; step += 1) {
        const next = new Map<string, number>();
        for (const [past, chance] of going) {
          for (const [mark, rate] of [
            ["y", trueRate],
            ["n", 1 - trueRate],
          ] as const) {
            const recent = (past + mark).slice(-8);
            if (stopsSuggestions([...recent].map((each) => (each === "y" ? "yes" : "no")))) stopped += chance * rate;
            else next.set(recent, (next.get(recent) ?? 0) + chance * rate);
          }
        }
        going = next;
      }
      expect(Math.abs(stopped - p)).toBeLessThan(reference.pause.tolerance);
    },
  );
});

function hurtThrice(): { life: Life; sam: ReturnType<Life["nameSomeone"]>; bo: ReturnType<Life["nameSomeone"]> } {
  const life = new Life();
  const sam = life.nameSomeone();
  const bo = life.nameSomeone();
  for (let step = 0; step < 3; step += 1) {
    life.do({ person: bo });
    life.do({ person: sam }, { hurt: "yes" });
  }
  return { life, sam, bo };
}

describe("a break with one person", () => {
  test("lasts 28 days and touches nobody else", () => {
    const { life, sam, bo } = hurtThrice();
    const now = breaksNowOf(life.facts, life.now);
    expect([...now.keys()]).toEqual([sam]);
    expect(now.get(sam)?.until).toBe(life.now + BREAK_MS);
    expect(now.has(bo)).toBe(false);
    expect(breaksNowOf(life.facts, instant(life.now + 28 * DAY - 1)).has(sam)).toBe(true);
    expect(breaksNowOf(life.facts, instant(life.now + 28 * DAY)).has(sam)).toBe(false);
  });

  test("can be ended early, and the count begins anew", () => {
    const { life, sam } = hurtThrice();
    life.resumeSuggestions(sam);
    expect(breaksNowOf(life.facts, life.now).has(sam)).toBe(false);
    life.do({ person: sam }, { hurt: "yes" });
    life.do({ person: sam }, { hurt: "yes" });
    expect(breaksNowOf(life.facts, life.now).has(sam)).toBe(false);
    life.do({ person: sam }, { hurt: "yes" });
    expect(breaksNowOf(life.facts, life.now).has(sam)).toBe(true);
  });

  test("is not made longer by what is done during it", () => {
    const { life, sam } = hurtThrice();
    life.do({ person: sam }, { hurt: "yes" });
    life.do({ person: sam }, { hurt: "yes" });
    life.wait(BREAK_MS);
    life.do({ person: sam }, { hurt: "yes" });
    expect(breaksOf(life.facts)).toHaveLength(1);
    expect(breaksNowOf(life.facts, life.now).size).toBe(0);
  });
});
