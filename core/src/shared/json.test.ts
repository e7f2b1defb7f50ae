import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { canonicalOf, nestsWithin, parseGiven, sameJson } from "./json.ts";

const anything = fc.jsonValue({ maxDepth: 4 });

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("the same content has one text", () => {
  test("whatever order its keys were written in", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(canonicalOf(reversed(value))).toBe(canonicalOf(value));
        expect(sameJson(reversed(value), value)).toBe(true);
      }),
    );
  });

  test("and that text holds the whole of it", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(JSON.parse(canonicalOf(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("other content has another text, and the order of a list counts", () => {
    expect(sameJson({ a: 1 }, { a: 2 })).toBe(false);
    expect(sameJson([1, 2], [2, 1])).toBe(false);
    expect(sameJson({ a: null }, {})).toBe(false);
  });

  test("a key that objects have a meaning for is a key like any other", () => {
    const odd: unknown = JSON.parse('{"b":1,"__proto__":{"a":2}}');
    expect(canonicalOf(odd)).toBe('{"__proto__":{"a":2},"b":1}');
  });
});

describe("how deep lists and objects lie", () => {
  test("a lone value is not deep at all", () => {
    expect(nestsWithin("words", 0)).toBe(true);
    expect(nestsWithin(null, 0)).toBe(true);
    expect(nestsWithin([], 0)).toBe(false);
  });

  test("each list and each object counts one", () => {
    expect(nestsWithin({ a: [{ b: 1 }] }, 3)).toBe(true);
    expect(nestsWithin({ a: [{ b: 1 }] }, 2)).toBe(false);
  });

  test("a hundred thousand lists in each other are turned away without falling over", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(nestsWithin(deep, 16)).toBe(false);
  });
});

test("only an object is an object", () => {
  expect(parseGiven({ a: 1 })).toEqual({ a: 1 });
  for (const given of [null, undefined, [], "words", 7, true]) expect(parseGiven(given)).toBeNull();
});
