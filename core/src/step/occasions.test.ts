import { expect, test } from "vitest";

import { ladderOf } from "./ladder.ts";
import { Life } from "./life.fixtures.ts";
import { occasionsOf } from "./occasions.ts";

test("an occasion is a sealed step that was done or set aside, in order of ending", () => {
  const life = new Life();
  const slow = life.plan({ source: "step.needs.2.slow" });
  life.seal(slow.id);
  life.do({ source: "step.past.1.quick" }, { felt: 20, hurt: "yes" });
  life.setAside(slow.id);
  const occasions = occasionsOf(ladderOf(life.facts));
  expect(occasions.map(({ item, ended }) => [item, ended])).toEqual([
    ["step.past.1.quick", "done"],
    ["step.needs.2.slow", "set-aside"],
  ]);
  expect(occasions[0]).toMatchObject({ felt: 20, hurt: "yes", area: "needs", setting: "friend", depth: 2 });
});

test("drafts, steps done without a seal and tried steps let go are no occasions", () => {
  const life = new Life();
  const draft = life.plan();
  life.setAside(draft.id);
  const unsealed = life.plan();
  life.lookBack(unsealed.id);
  expect(occasionsOf(ladderOf(life.facts))).toEqual([]);
  const done = life.do({});
  life.setAside(done.step);
  expect(occasionsOf(ladderOf(life.facts)).map(({ ended }) => ended)).toEqual(["done"]);
});

test("an own step goes by its own id, and each try is an occasion", () => {
  const life = new Life();
  const { step } = life.do({});
  life.seal(step);
  life.lookBack(step);
  expect(occasionsOf(ladderOf(life.facts)).map(({ item }) => item)).toEqual([step, step]);
});

test("one seal looked back on by two devices is one occasion: the first", () => {
  const life = new Life();
  const first = life.do({}, { felt: 10 });
  const second = { ...first, ...life.stamp(), felt: first.felt };
  expect(occasionsOf(ladderOf([...life.facts, second]))).toHaveLength(1);
});
