import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { aJournal } from "../journal/facts.fixtures.ts";
import { aStepJournal } from "./facts.fixtures.ts";
import { breaksOf } from "./pause-rule.ts";
import { ladderOf, openStepsOf } from "./ladder.ts";
import { HOUR, Life } from "./life.fixtures.ts";
import { fearedHappenedOf } from "./feared-happened.ts";
import { predictionsOf } from "./predictions.ts";
import { staircaseOf } from "./stair-events.ts";

describe("a step on the ladder", () => {
  test("goes from planned to sealed to looked back, and can be tried again", () => {
    const life = new Life();
    const { id } = life.plan();
    const state = (): unknown => ladderOf(life.facts).steps.get(id)?.state;
    expect(state()).toBe("planned");
    const first = life.seal(id);
    expect(state()).toBe("sealed");
    life.lookBack(id, { felt: 50 });
    expect(state()).toBe("looked-back");
    const second = life.seal(id);
    expect(state()).toBe("sealed");
    life.lookBack(id, { felt: 30 });
    const tries = ladderOf(life.facts).steps.get(id)?.tries ?? [];
    expect(tries.map(({ outcome, seal }) => [outcome.felt, seal?.id])).toEqual([
      [50, first.id],
      [30, second.id],
    ]);
  });

  test("keeps the latest words from before it was sealed", () => {
    const life = new Life();
    const { id } = life.plan({ title: "Ask Sam" });
    life.edit(id, "Ask Sam on Sunday");
    life.seal(id);
    const late = { kind: "step-edited", ...life.stamp(), step: id, title: "Ask nobody" } as const;
    const words = { area: "needs", depth: 2, setting: "friend", person: null } as const;
    expect(ladderOf([...life.facts, { ...late, ...words }]).steps.get(id)?.words.title).toBe("Ask Sam on Sunday");
  });

  test("set aside, it stays so, and its seal is kept shut with it", () => {
    const life = new Life();
    const { id } = life.plan();
    const seal = life.seal(id);
    life.setAside(id);
    const step = ladderOf(life.facts).steps.get(id);
    expect(step?.state).toBe("set-aside");
    expect(step?.openSeal?.id).toBe(seal.id);
    expect(openStepsOf(ladderOf(life.facts))).toEqual([]);
  });

  test("not today is remembered and changes nothing else", () => {
    const life = new Life();
    const { id } = life.plan();
    const before = ladderOf(life.facts).steps.get(id);
    life.postpone(id, 1000);
    const after = ladderOf(life.facts).steps.get(id);
    expect(after).toEqual({ ...before, postponedUntil: life.now + 1000 });
  });

  test("what was put off before sealing does not hold after it", () => {
    const life = new Life();
    const { id } = life.plan();
    life.postpone(id, 10 * HOUR);
    life.seal(id);
    expect(ladderOf(life.facts).steps.get(id)?.postponedUntil).toBeNull();
    life.postpone(id, HOUR);
    expect(ladderOf(life.facts).steps.get(id)?.postponedUntil).toBe(life.now + HOUR);
  });

  test("sealed on two devices while apart, the first seal stands", () => {
    const life = new Life();
    const { id } = life.plan();
    const first = life.seal(id, { wording: "They laugh" });
    const second = { ...first, ...life.stamp(), wording: "They shout" };
    expect(ladderOf([...life.facts, second]).steps.get(id)?.openSeal?.wording).toBe("They laugh");
  });

  test("an outcome whose step is gone is left out", () => {
    const life = new Life();
    const outcome = life.do({});
    const rest = life.facts.filter((fact) => fact.kind !== "step-planned");
    expect(ladderOf(rest).steps.size).toBe(0);
    expect(ladderOf(life.facts).steps.get(outcome.step)?.tries).toHaveLength(1);
  });

  test("open steps are the planned and the sealed, in the order they were planned", () => {
    const life = new Life();
    const planned = life.plan({ title: "First" });
    life.do({ title: "Second" });
    const sealed = life.plan({ title: "Third" });
    life.seal(sealed.id);
    expect(openStepsOf(ladderOf(life.facts)).map((step) => step.id)).toEqual([planned.id, sealed.id]);
  });
});

describe("whatever is in the journal", () => {
  test("no view throws", () => {
    fc.assert(
      fc.property(fc.oneof(aStepJournal, aJournal), (facts) => {
        const views = [
          ladderOf(facts),
          breaksOf(facts),
          staircaseOf(facts),
          predictionsOf(facts),
          fearedHappenedOf(facts),
        ];
        expect(views).not.toContain(undefined);
        const { low, high, n, came, partly } = predictionsOf(facts);
        expect(low).toBeLessThanOrEqual(high);
        expect(came + partly).toBeLessThanOrEqual(n);
      }),
    );
  });

  test("the order in which facts arrive changes nothing", () => {
    const distinct = aStepJournal.map((facts) =>
      facts.filter((fact, index) => facts.findIndex((each) => each.id === fact.id) === index),
    );
    const shuffled = distinct.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([facts, otherwise]) => {
        expect([...ladderOf(otherwise).steps]).toEqual([...ladderOf(facts).steps]);
        expect(staircaseOf(otherwise)).toEqual(staircaseOf(facts));
        expect(predictionsOf(otherwise)).toEqual(predictionsOf(facts));
        expect(breaksOf(otherwise)).toEqual(breaksOf(facts));
      }),
    );
  });
});
