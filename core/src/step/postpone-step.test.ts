import { expect, test } from "vitest";

import { ladderOf } from "./ladder.ts";
import { instant, Life } from "./life.fixtures.ts";
import { postponeStep } from "./postpone-step.ts";

test("any step that was not let go can wait for another day", () => {
  const life = new Life();
  const step = life.plan().id;
  const later = { step, until: instant(life.now + 86_400_000) };
  expect(postponeStep(ladderOf(life.facts), later, life.stamp())).toMatchObject({ ok: true, value: later });
  expect(postponeStep(ladderOf(life.facts), { step, until: life.now }, life.stamp())).toMatchObject({
    refusal: { kind: "until-is-past" },
  });
  expect(postponeStep(ladderOf([]), later, life.stamp())).toMatchObject({ refusal: { kind: "step-unknown" } });
  life.setAside(step);
  expect(postponeStep(ladderOf(life.facts), later, life.stamp())).toMatchObject({
    refusal: { kind: "step-set-aside" },
  });
});
