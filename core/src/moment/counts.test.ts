import * as fc from "fast-check";
import { expect, test } from "vitest";

import { countsOf } from "./counts.ts";

interface Told {
  readonly x: boolean;
  readonly y: boolean;
}

const ask = { marked: ({ x }: Told) => x, did: ({ y }: Told) => y };
const times = (count: number, told: Told): readonly Told[] => Array.from({ length: count }, () => told);

test("both denominators are there, calm moments among them", () => {
  const told = [...times(4, { x: true, y: true }), ...times(1, { x: true, y: false })];
  const calm = [...times(3, { x: false, y: true }), ...times(6, { x: false, y: false })];
  expect(countsOf([...told, ...calm], ask)).toEqual({
    withIt: { did: 4, of: 5 },
    without: { did: 3, of: 9 },
    caveat: "too-few",
  });
});

test("under three of either, nothing is shown", () => {
  expect(countsOf([...times(2, { x: true, y: true }), ...times(50, { x: false, y: false })], ask)).toBeNull();
  expect(countsOf([...times(50, { x: true, y: true }), ...times(2, { x: false, y: false })], ask)).toBeNull();
  expect(countsOf([], ask)).toBeNull();
});

test("a hundred moments are many, and still no cause", () => {
  const many = [...times(50, { x: true, y: true }), ...times(49, { x: false, y: false })];
  expect(countsOf(many, ask)?.caveat).toBe("too-few");
  expect(countsOf([...many, { x: false, y: false }], ask)?.caveat).toBe("not-causes");
});

test("nothing is counted twice or lost", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: fc.boolean(), y: fc.boolean() })), (told) => {
      const counts = countsOf(told, ask);
      fc.pre(counts !== null);
      expect(counts.withIt.of + counts.without.of).toBe(told.length);
      expect(counts.withIt.did + counts.without.did).toBe(told.filter(({ y }) => y).length);
    }),
  );
});
