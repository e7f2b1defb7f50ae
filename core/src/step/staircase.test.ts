import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import { parseDepth } from "../shared/scale.ts";
import { DAY, Life } from "./life.fixtures.ts";
import { staircaseOf } from "./stair-events.ts";
import type { StairEvent, Staircase } from "./staircase.ts";
import { climb, STAIRCASE_START, standingOf } from "./staircase.ts";

type Traced = (typeof reference.staircase.trace)[number];

function eventOf({ after }: Traced): StairEvent | null {
  if (after.kind === "not-today") return null;
  if (after.kind !== "occasion")
    return { kind: after.kind === "no-step-fitted" ? "no-step-fitted" : "suggestions-stopped" };
  const place = {
    item: "step.needs.1.one",
    area: "needs",
    depth: parseDepth(after.depth) ?? 1,
    setting: "friend",
  } as const;
  if (after.done !== true) return { kind: "occasion", occasion: { ...place, ended: "set-aside" } };
  return {
    kind: "occasion",
    occasion: { ...place, ended: "done", felt: after.felt ?? 0, hurt: after.hurt === true ? "yes" : "no" },
  };
}

function shown(stairs: Staircase): object {
  const { depth, shaken, setAsideOfLastFour, zone, cap, top } = standingOf(stairs, 50);
  return { d: depth, run: stairs.run, shaken, notDoneInLast4: setAsideOfLastFour, zone, cap, deepestAllowed: top };
}

describe("the staircase of the reference, stepped one event at a time", () => {
  let stairs = STAIRCASE_START;
  const rows = reference.staircase.trace.map((row, index) => {
    const event = eventOf(row);
    stairs = event === null ? stairs : climb(stairs, event);
    return { index: index + 1, row, stairs };
  });

  test.each(rows)("after event $index ($row.after.kind)", ({ row, stairs: standing }) => {
    const { after: _, ...expected } = row;
    expect(shown(standing)).toEqual(expected);
  });
});

describe("the staircase of the reference, read out of a journal", () => {
  const life = new Life();
  const { id: waiting } = life.plan({ source: "step.waits" });
  const rows = reference.staircase.trace
    .filter(({ after }) => after.kind !== "suggestions-stopped")
    .map((row, index) => {
      const { after } = row;
      if (after.kind === "not-today") life.postpone(waiting, DAY);
      else if (after.kind === "no-step-fitted") life.noStepFitted();
      else if (after.done === true)
        life.do({ depth: after.depth ?? 1 }, { felt: after.felt ?? 0, hurt: after.hurt === true ? "yes" : "no" });
      else life.leave({ depth: after.depth ?? 1 });
      return { index: index + 1, row, facts: [...life.facts] };
    });

  test.each(rows)("after event $index ($row.after.kind)", ({ row, facts }) => {
    const { after: _, ...expected } = row;
    expect(shown(staircaseOf(facts))).toEqual(expected);
  });
});

test("a break in suggestions begins the staircase at depth 1 again", () => {
  const life = new Life();
  const sam = life.nameSomeone();
  for (let done = 0; done < 12; done += 1) life.do({ depth: 2 }, { felt: 20 });
  expect(staircaseOf(life.facts).depth).toBe(5);
  for (let done = 0; done < 3; done += 1) life.do({ depth: 2, person: sam }, { hurt: "yes", felt: 20 });
  const withNobody = life.facts.map((fact) => (fact.kind === "step-planned" ? { ...fact, person: null } : fact));
  expect(staircaseOf(withNobody).depth).toBe(2);
  expect(staircaseOf(life.facts).depth).toBe(1);
});

test("the stretch moves with what the person chose, and never above 30 when shaken", () => {
  const shaken = climb(STAIRCASE_START, {
    kind: "occasion",
    occasion: { item: "a", area: "past", depth: 3, setting: "date", ended: "done", felt: 80, hurt: "no" },
  });
  expect(standingOf(STAIRCASE_START, 60).zone).toBe(60);
  expect(standingOf(shaken, 60)).toMatchObject({ zone: 30, top: 2, shaken: true });
  expect(standingOf(shaken, 30).zone).toBe(30);
});
