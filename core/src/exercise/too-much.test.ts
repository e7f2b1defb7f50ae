import { expect, test } from "vitest";
import { tooMuch } from "./too-much.ts";

test("two ratings of 80 or more in a row are too much", () => {
  expect(tooMuch([80, 80])).toBe(true);
  expect(tooMuch([20, 95, 81, 10])).toBe(true);
});

test("one alone is not, nor two with a calmer one between", () => {
  expect(tooMuch([])).toBe(false);
  expect(tooMuch([100])).toBe(false);
  expect(tooMuch([79, 79])).toBe(false);
  expect(tooMuch([90, 40, 90])).toBe(false);
});

test("a rating left open is passed over, not taken for calm", () => {
  expect(tooMuch([90, null, 85])).toBe(true);
  expect(tooMuch([null, 90, null])).toBe(false);
});
