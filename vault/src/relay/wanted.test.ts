import { expect, test } from "vitest";
import { alsoWanting, missedOnceMore, withoutHearsay } from "./wanted.ts";

const sealed = (seq: number, misses = 0) => ({ seq, misses, by: "sealed" as const });
const hearsay = (seq: number, misses = 0) => ({ seq, misses, by: "hearsay" as const });

test("what an own device sealed is wanted until it is here, whatever a relay says beside it", () => {
  const all = alsoWanting({}, "a", { seq: 5, by: "sealed", end: 2 });
  expect(all).toEqual({ a: sealed(5) });
  expect(alsoWanting(all, "a", { seq: 9, by: "hearsay", end: 2 })).toBe(all);
  expect(alsoWanting(all, "a", { seq: 4, by: "sealed", end: 2 })).toBe(all);
  expect(alsoWanting(all, "a", { seq: 7, by: "sealed", end: 2 })).toEqual({ a: sealed(7) });
  expect(withoutHearsay(all, "a", 3)).toBe(all);
});

test("what only a relay spoke of is wanted until the relay takes it back", () => {
  const all = alsoWanting({}, "a", { seq: 5, by: "hearsay", end: 4 });
  expect(all).toEqual({ a: hearsay(5) });
  expect(withoutHearsay(all, "a", 5)).toBe(all);
  expect(withoutHearsay(all, "a", 4)).toEqual({});
  expect(withoutHearsay(all, "b", 4)).toBe(all);
  expect(alsoWanting(all, "a", { seq: 5, by: "sealed", end: 4 })).toEqual({ a: sealed(5) });
});

test("a full sync counts what is still missing and forgets what has come", () => {
  const all = { a: sealed(5, 1), b: hearsay(3) };
  expect(missedOnceMore(all, (author) => (author === "a" ? 4 : 3))).toEqual({ a: sealed(5, 2) });
  expect(missedOnceMore(all, () => 9)).toEqual({});
});
