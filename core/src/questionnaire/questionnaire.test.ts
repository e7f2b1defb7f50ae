import { describe, expect, test } from "vitest";

import { parseFact, toJson } from "../journal/parse.ts";
import reference from "../reference/algorithms.json" with { type: "json" };
import { DAY, instant, Life } from "../step/life.fixtures.ts";
import { answerQuestionnaire, type Key } from "./answer-questionnaire.ts";
import { answeredOf, highestOf, numberOf } from "./answered.ts";
import { changeAcross, cutOffsOf, reliableChange, type Norms } from "./reliable-change.ts";

const five = [1, 2, 3, 4, 5].map((value) => ({ value }));
const KEY: Key = {
  id: "questionnaire.two-of-three",
  answers: five,
  items: [
    { id: "a", reverse: false, answers: null },
    { id: "b", reverse: true, answers: null },
    { id: "c", reverse: false, answers: [{ value: 0 }, { value: 6 }] },
  ],
  scoring: "mean",
  needs: 2,
  keep: true,
};

describe("answering somebody else's questions", () => {
  const stamp = () => new Life().stamp();

  test("any may be left open, and they are kept in the order of the questions", () => {
    const kept = answerQuestionnaire(KEY, { c: 6, a: 2, unheard: 3 }, stamp());
    expect(kept).toMatchObject({ ok: true, value: { questionnaire: KEY.id, answers: { a: 2, c: 6 } } });
    if (!kept.ok) return;
    expect(Object.keys(kept.value.answers)).toEqual(["a", "c"]);
    expect(parseFact(JSON.parse(JSON.stringify(toJson(kept.value))))).toEqual(kept.value);
    expect(answeredOf([kept.value]).get(KEY.id)).toEqual([kept.value]);
  });

  test("one that is not kept is never written down, whatever a screen asks for", () => {
    const kept = answerQuestionnaire({ ...KEY, keep: false }, { a: 1 }, stamp());
    expect(kept).toEqual({ ok: false, refusal: { kind: "never-kept" } });
  });

  test("an answer nobody offers is refused, and so is none at all", () => {
    expect(answerQuestionnaire(KEY, { a: 6 }, stamp())).toEqual({
      ok: false,
      refusal: { kind: "answer-unknown", item: "a" },
    });
    expect(answerQuestionnaire(KEY, {}, stamp())).toEqual({ ok: false, refusal: { kind: "nothing-answered" } });
  });
});

describe("a plain number", () => {
  test("is a mean of what was answered, turned round where the key says so", () => {
    expect(numberOf(KEY, { a: 2, b: 1 })).toBe(3.5);
    expect(numberOf(KEY, { b: 5, c: 6 })).toBe(3.5);
  });

  test("reversal goes by the question's id, wherever it stands", () => {
    expect(numberOf({ ...KEY, items: KEY.items.toReversed() }, { a: 2, b: 1 })).toBe(3.5);
  });

  test("or a sum, and there is none when too few were answered", () => {
    const sum: Key = { ...KEY, scoring: "sum", needs: 3 };
    expect(numberOf(sum, { a: 2, b: 1, c: 6 })).toBe(13);
    expect(numberOf(sum, { a: 2, b: 1 })).toBeNull();
    expect(numberOf(KEY, { a: 2 })).toBeNull();
    expect(numberOf({ ...KEY, scoring: "none" }, { a: 2, b: 1, c: 6 })).toBeNull();
    expect([highestOf(sum), highestOf(KEY)]).toEqual([16, 6]);
  });
});

describe("a change beyond the wobble", () => {
  const { cases, tolerance } = reference.reliableChange;
  const norms: Norms = {
    sd: 1.18,
    r: 0.93,
    rKind: "retest",
    n: 200,
    source: "a fixture",
    page: "1",
    verifiedOn: "2026-01-01",
  };
  const measuredOn = (...values: readonly (readonly [number, number])[]) =>
    values.map(([day, value]) => ({ at: instant(day * DAY), value }));

  test("the published example comes out as printed", () => {
    const { before, after, sd, r, sem, sdiff, rc } = cases.published;
    const got = reliableChange(before, after, { sd, r });
    expect(Math.abs(got.sem - sem)).toBeLessThan(tolerance);
    expect(Math.abs(got.difference - sdiff)).toBeLessThan(tolerance);
    expect(Math.abs(got.rc - rc)).toBeLessThan(tolerance);
    expect(got.rc.toFixed(2)).toBe("3.16");
    const { meanDysfunctional, meanFunctional, sd: spread, a, b, c } = cases.cutoffs;
    expect(cutOffsOf(meanDysfunctional, meanFunctional, spread)).toEqual({ a, b, c });
  });

  test.each(cases.more)("from $before to $after", ({ before, after, sd, r, rc, needed }) => {
    const got = reliableChange(before, after, { sd, r });
    expect(Math.abs(got.rc - rc)).toBeLessThan(tolerance);
    expect(Math.abs(got.needed - needed)).toBeLessThan(tolerance);
  });

  test("once is not enough, twice in one direction is", () => {
    expect(changeAcross(measuredOn([0, 4.5], [30, 3.5]), norms)).toBeNull();
    expect(changeAcross(measuredOn([0, 4.5], [30, 3.5], [60, 3.4]), norms)).toBe("lower");
    expect(changeAcross(measuredOn([0, 2.5], [30, 3.5], [60, 3.6]), norms)).toBe("higher");
    expect(changeAcross(measuredOn([0, 3], [30, 4], [60, 2]), norms)).toBeNull();
    expect(changeAcross(measuredOn([0, 4.5], [30, 3.5], [60, 3.7]), norms)).toBeNull();
  });

  test("weeks apart, not days", () => {
    expect(changeAcross(measuredOn([0, 4.5], [30, 3.5], [57, 3.4]), norms)).toBeNull();
    expect(changeAcross(measuredOn([0, 4.5], [27, 3.5], [60, 3.4]), norms)).toBeNull();
  });

  test("nothing measured says nothing", () => {
    expect(changeAcross([], norms)).toBeNull();
  });
});
