import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { weekOfDay } from "../check-in/week.ts";
import { someFacts } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import type { Instant } from "../shared/stamp.ts";
import { DAY, Life } from "../step/life.fixtures.ts";
import type { PathEnded } from "./facts.ts";
import { pathCountsOf, pathOf, type Calendar } from "./path.ts";
import { beginPath, endPath } from "./turn-path.ts";

const WEEK = 7 * DAY;
const weekOf = (at: Instant) => weekOfDay(Math.floor(at / DAY));

/** A life whose weeks can be read. */
class Weeks extends Life {
  get calendar(): Calendar {
    return { weekOf, current: weekOf(this.now) };
  }

  path() {
    return pathOf(this.facts, this.calendar);
  }

  ends(next: PathEnded["next"]) {
    const ended = endPath(this.path(), next, this.stamp());
    if (ended.ok) this.facts = [...this.facts, ended.value];
    return ended;
  }

  begins() {
    const begun = beginPath(this.path(), this.stamp());
    if (begun.ok) this.facts = [...this.facts, begun.value];
    return begun;
  }
}

describe("the eight weeks", () => {
  test("start with the first seal, not with looking around", () => {
    const life = new Weeks();
    life.nameSomeone();
    expect(life.path()).toBeNull();
    life.seal(life.plan({}).id);
    expect(life.path()).toMatchObject({ from: weekOf(life.now), state: "walking" });
  });

  test("draw a week without a word as rest", () => {
    const life = new Weeks();
    life.do({});
    life.wait(2 * WEEK);
    life.do({});
    const weeks = life.path()?.weeks.map(({ wrote, when }) => `${when} ${wrote}`);
    expect(weeks?.slice(0, 4)).toEqual(["past yes", "past no", "now yes", "ahead no"]);
    expect(weeks).toHaveLength(8);
  });

  test("are over after eight, and not a day before", () => {
    const life = new Weeks();
    life.do({});
    life.wait(8 * WEEK - DAY - (life.now % DAY));
    const inside = pathOf(life.facts, { weekOf, current: weekOf(life.now) });
    life.wait(8 * WEEK);
    expect(life.path()?.state).toBe("over");
    expect(["walking", "over"]).toContain(inside?.state);
    expect(life.path()?.weeks.every(({ when }) => when === "past")).toBe(true);
  });

  test("count what lies in them, and only in them", () => {
    const life = new Weeks();
    life.do({ title: "Milder" });
    life.do({ title: "Harder" });
    life.leave({ title: "Left" });
    life.wait(8 * WEEK);
    life.do({ title: "After" });
    const path = life.path();
    if (path === null) throw new Error("no path");
    expect(pathCountsOf(life.facts, path, life.calendar)).toMatchObject({ steps: 3, lookedBack: 2 });
  });
});

describe("an end has three equal answers", () => {
  const walked = () => {
    const life = new Weeks();
    life.do({});
    life.wait(8 * WEEK);
    return life;
  };

  test("carry on: eight more, from this week", () => {
    const life = walked();
    expect(life.ends("carry-on").ok).toBe(true);
    expect(life.path()).toMatchObject({ from: weekOf(life.now), state: "walking" });
  });

  test.each(["rest", "take"] as const)("%s: no path, until one is begun", (next) => {
    const life = walked();
    expect(life.ends(next).ok).toBe(true);
    expect(life.path()).toBeNull();
    life.wait(WEEK);
    expect(life.begins().ok).toBe(true);
    expect(life.path()).toMatchObject({ from: weekOf(life.now), state: "walking" });
  });

  test("nothing ends that is not over, and nothing begins twice", () => {
    const life = new Weeks();
    expect(life.ends("rest")).toEqual({ ok: false, refusal: { kind: "not-over" } });
    life.do({});
    expect(life.ends("rest")).toEqual({ ok: false, refusal: { kind: "not-over" } });
    expect(life.begins()).toEqual({ ok: false, refusal: { kind: "already-walking" } });
  });
});

test("any facts can be read, in any order the same", () => {
  fc.assert(
    fc.property(someFacts, fc.integer({ min: 0, max: 4000 }), (facts, day) => {
      const mine = merge([], facts);
      const calendar = { weekOf, current: weekOfDay(day) };
      expect(pathOf(mine.toReversed(), calendar)).toEqual(pathOf(mine, calendar));
    }),
  );
});
