import * as fc from "fast-check";
import { expect, test } from "vitest";

import { refusalOf, stampOf, written } from "../shared/written.fixtures.ts";
import { areaWishedOf, valuesOf, widestGapOf } from "./values.ts";
import { type ValueDraft, weighValues } from "./weigh-values.ts";

const value = (name: string, importance: number | null, lived: number | null): ValueDraft => ({
  value: `value.${name}`,
  importance,
  lived,
});
const weighed = (seq: number, ...values: readonly ValueDraft[]) => written(weighValues(values, stampOf(seq)));

test("one to three values are kept, each once and both ratings given", () => {
  expect(weighed(1, value("honesty", 9, 4)).values).toEqual([value("honesty", 9, 4)]);
  expect(refusalOf(weighValues([], stampOf(1)))?.kind).toBe("no-values");
  const four = ["a", "b", "c", "d"].map((name) => value(name, 1, 1));
  expect(refusalOf(weighValues(four, stampOf(1)))?.kind).toBe("too-many-values");
  expect(refusalOf(weighValues([value("a", 1, 1), value("a", 2, 2)], stampOf(1)))?.kind).toBe("too-many-values");
  expect(refusalOf(weighValues([value("a", 1, null)], stampOf(1)))).toEqual({ kind: "not-rated", value: "value.a" });
  expect(refusalOf(weighValues([value("a", 11, 1)], stampOf(1)))).toEqual({ kind: "out-of-range", value: "value.a" });
});

test("the latest choice counts", () => {
  const facts = [weighed(2, value("play", 8, 8)), weighed(1, value("honesty", 9, 4))];
  expect(valuesOf(facts)).toEqual([value("play", 8, 8)]);
  expect(valuesOf([])).toEqual([]);
});

test("the widest gap is the one that matters most and was lived least", () => {
  const [wide, wider] = [weighed(1, value("a", 9, 5), value("b", 6, 0)).values, weighed(2, value("c", 10, 4)).values];
  expect(widestGapOf(wide)?.value).toBe("value.b");
  expect(widestGapOf([...wide, ...wider])?.value).toBe("value.c");
  expect(widestGapOf(weighed(1, value("a", 3, 3), value("b", 2, 9)).values)).toBeNull();
});

test("no gap is wider than the widest", () => {
  const aValue = fc.record({ value: fc.string(), importance: fc.nat(10), lived: fc.nat(10) });
  fc.assert(
    fc.property(fc.array(aValue, { maxLength: 3 }), (values) => {
      const widest = widestGapOf(values);
      const gaps = values.map(({ importance, lived }) => importance - lived);
      expect(widest === null ? 0 : widest.importance - widest.lived).toBe(Math.max(0, ...gaps));
    }),
  );
});

test("the widest gap speaks for an area of steps; no gap and unknown values speak for none", () => {
  const areas = new Map([["value.honesty", ["feelings", "conflict"] as const]]);
  expect(areaWishedOf([weighed(1, value("honesty", 9, 4))], areas)).toBe("feelings");
  expect(areaWishedOf([weighed(1, value("honesty", 4, 4))], areas)).toBeNull();
  expect(areaWishedOf([weighed(1, value("play", 9, 4))], areas)).toBeNull();
  expect(areaWishedOf([], areas)).toBeNull();
});
