import fc from "fast-check";
import { expect, test } from "vitest";
import { parseComfort, USUAL } from "./comfort-wishes.ts";

test("a device that kept nothing wears the usual", () => {
  expect(parseComfort(null)).toEqual(USUAL);
  expect(parseComfort("{}")).toEqual(USUAL);
});

test("what a person chose comes back, and the rest is the usual", () => {
  expect(parseComfort('{"theme":"night","text":"150","title":"Notes"}')).toEqual({
    ...USUAL,
    theme: "night",
    text: "150",
    title: "Notes",
  });
});

test("a wish that is no choice falls back alone", () => {
  const kept = '{"theme":"pink","text":150,"spacing":"wide","title":"My diary","plain":null}';
  expect(parseComfort(kept)).toEqual({ ...USUAL, spacing: "wide" });
});

test.each(["", "not json", "null", "3", '"night"', "[]"])("kept as %j, the usual is worn", (kept) => {
  expect(parseComfort(kept)).toEqual(USUAL);
});

test("names that every object has are no wishes", () => {
  expect(Object.keys(parseComfort('{"__proto__":{"theme":"night"},"constructor":"x"}')).toSorted()).toEqual(
    Object.keys(USUAL).toSorted(),
  );
  expect(parseComfort('{"__proto__":{"theme":"night"}}').theme).toBe("system");
});

test("whatever was kept, the page gets a whole set of wishes it knows how to wear", () => {
  const anything = fc.oneof(
    fc.json(),
    fc.string(),
    fc.object().map((given) => JSON.stringify({ ...USUAL, ...given })),
  );
  fc.assert(
    fc.property(anything, (kept) => {
      const wishes = parseComfort(kept);
      expect(Object.keys(wishes)).toEqual(Object.keys(USUAL));
      expect(parseComfort(JSON.stringify(wishes))).toEqual(wishes);
    }),
  );
});
