import { parseInstant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { mondayName, thisWeek } from "./this-week.ts";

const weekAt = (local: string) => {
  const at = parseInstant(new Date(local).getTime());
  if (at === null) throw new Error(`${local} is no time`);
  return thisWeek(at);
};

test("a week begins on Monday, at midnight where the person is", () => {
  expect(mondayName(weekAt("2026-03-04T12:00"), "with-year")).toBe("2 March 2026");
  expect(weekAt("2026-03-08T23:59")).toBe(weekAt("2026-03-02T00:00"));
  expect(weekAt("2026-03-09T00:00") - weekAt("2026-03-08T23:59")).toBe(1);
});

test("a year that turns mid-week, and a night that is an hour short, change nothing", () => {
  expect(mondayName(weekAt("2027-01-01T10:00"))).toBe("28 December");
  expect(weekAt("2026-03-30T00:30") - weekAt("2026-03-29T23:30")).toBe(1);
});
