import fc from "fast-check";
import { expect, test } from "vitest";
import { pressesLeave, shiftsAfter, type Press } from "./leave.ts";

const shift = (at: number, held: Press["held"] = "no"): Press => ({ key: "Shift", at, held });
const letter = (at: number): Press => ({ key: "A", at, held: "no" });

/** Whether someone who presses these keys, in this order, has left. */
function leaves(presses: readonly Press[]): boolean {
  let shifts: readonly number[] = [];
  return presses.some((press) => {
    shifts = shiftsAfter(shifts, press);
    return pressesLeave(shifts);
  });
}

test("three Shifts within five seconds leave, two do not", () => {
  expect(leaves([shift(0), shift(400), shift(5_000)])).toBe(true);
  expect(leaves([shift(0), shift(400)])).toBe(false);
});

test("three Shifts over more than five seconds do not", () => {
  expect(leaves([shift(0), shift(2_600), shift(5_001)])).toBe(false);
});

test("the first of four may be too long ago", () => {
  expect(leaves([shift(0), shift(4_000), shift(6_000), shift(8_000)])).toBe(true);
});

test("a Shift that is held down is one press, however long", () => {
  expect(leaves([shift(0), shift(500, "yes"), shift(530, "yes"), shift(560, "yes")])).toBe(false);
});

test("someone who writes capitals stays", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 60 }), (gaps) => {
      let at = 0;
      const typed = gaps.flatMap((gap) => [shift((at += gap)), letter((at += gap))]);
      return !leaves(typed);
    }),
  );
});

test("wherever three quick Shifts in a row come, they leave", () => {
  const before = fc.array(
    fc.boolean().map((isShift) => (isShift ? "Shift" : "a")),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(before, (keys) => {
      const earlier = keys.map((key, at): Press => ({ key, at: at * 100, held: "no" }));
      const from = keys.length * 100;
      return leaves([...earlier, shift(from), shift(from + 100), shift(from + 200)]);
    }),
  );
});
