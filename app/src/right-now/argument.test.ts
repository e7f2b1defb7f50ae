import { logMoment } from "@ajar/core/moment/log-moment";
import { strongMomentOf, stopCeilingOf } from "@ajar/core/step/stop-rules";
import { ladderOf } from "@ajar/core/step/ladder";
import { expect, test } from "vitest";
import { HOUR, instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { argumentDraft, isVeryHot } from "./argument.ts";

function noted(heat: number | null) {
  const life = new Life();
  const moment = logMoment(argumentDraft(life.now, heat), life.stamp());
  if (!moment.ok) throw new Error(moment.refusal.kind);
  const strong = strongMomentOf(moment.value);
  const ceilingAfter = (ms: number) => {
    const now = instant(life.now + ms);
    return stopCeilingOf(ladderOf([]), strong === null ? [] : [strong], { now, from: now });
  };
  return { moment: moment.value, ceilingAfter };
}

test("an argument that was very hot keeps everything deep away for two hours", () => {
  const { ceilingAfter } = noted(70);
  expect([ceilingAfter(0), ceilingAfter(HOUR), ceilingAfter(3 * HOUR)]).toEqual([2, 2, 5]);
});

test("one that was not, or that nobody put a number on, closes nothing", () => {
  expect(noted(69).ceilingAfter(0)).toBe(5);
  expect(noted(null).ceilingAfter(0)).toBe(5);
});

test("nobody else is in it", () => {
  const { person, note, feeling, urge, did } = noted(90).moment;
  expect({ person, note, feeling, urge, did }).toEqual({
    person: null,
    note: "",
    feeling: null,
    urge: null,
    did: null,
  });
});

test("seventy is where a pause comes before talking", () => {
  expect([null, 0, 69, 70, 100].map(isVeryHot)).toEqual([false, false, false, true, true]);
});
