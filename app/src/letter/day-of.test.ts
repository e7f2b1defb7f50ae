import { parseInstant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { dayOf, opensAtOf } from "./day-of.ts";

const now = parseInstant(new Date(2026, 2, 4, 21, 30).getTime());
if (now === null) throw new Error("the fixture does not parse");

test("a letter opens at six in the morning, so many days from now", () => {
  expect(new Date(opensAtOf("30", "", now) ?? 0)).toEqual(new Date(2026, 3, 3, 6, 0));
  expect(new Date(opensAtOf("365", "", now) ?? 0)).toEqual(new Date(2027, 2, 4, 6, 0));
});

test("or on a day of one's own; without one there is none", () => {
  expect(new Date(opensAtOf("other", "2030-01-31", now) ?? 0)).toEqual(new Date(2030, 0, 31, 6, 0));
  expect(opensAtOf("other", "", now)).toBeNull();
  expect(opensAtOf("other", "2030-99-99", now)).toBeNull();
});

test("a day is named with its year", () => {
  expect(dayOf(now)).toMatch(/2026/);
});
