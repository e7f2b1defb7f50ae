import { expect, test } from "vitest";

import { editStep } from "./edit-step.ts";
import { ladderOf } from "./ladder.ts";
import { Life, SOME_STEP } from "./life.fixtures.ts";

test("a planned step can be put in other words", () => {
  const life = new Life();
  const { id } = life.plan();
  const { person, area, setting } = SOME_STEP;
  const stamp = life.stamp();
  const edited = editStep(
    ladderOf(life.facts),
    { step: id, title: " Ask Bo ", depth: 3, person, area, setting },
    stamp,
  );
  expect(edited).toEqual({
    ok: true,
    value: { kind: "step-edited", ...stamp, step: id, title: "Ask Bo", depth: 3, person, area, setting },
  });
});

test("sealed, tried or set aside, its words are locked", () => {
  const life = new Life();
  const sealed = life.plan().id;
  life.seal(sealed);
  const tried = life.plan().id;
  life.lookBack(tried);
  const left = life.plan().id;
  life.setAside(left);
  for (const step of [sealed, tried, left]) {
    expect(editStep(ladderOf(life.facts), { ...SOME_STEP, step }, life.stamp())).toEqual({
      ok: false,
      refusal: { kind: "words-locked" },
    });
  }
});

test("an unknown step and empty words are refused", () => {
  const life = new Life();
  const { id } = life.plan();
  const stamp = life.stamp();
  expect(editStep(ladderOf([]), { ...SOME_STEP, step: id }, stamp)).toEqual({
    ok: false,
    refusal: { kind: "step-unknown" },
  });
  expect(editStep(ladderOf(life.facts), { ...SOME_STEP, step: id, title: "" }, stamp)).toEqual({
    ok: false,
    refusal: { kind: "title-empty" },
  });
});
