import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { wallTime } from "./wall-time.ts";

const instant = (ms: number): Instant => parseInstant(ms) as Instant;
const NOON = instant(new Date(2026, 2, 4, 12, 34, 56, 789).getTime());

afterEach(() => vi.unstubAllEnvs());

test("tomorrow at six in the evening is tomorrow at six on this device's clock", () => {
  expect(new Date(wallTime(NOON, 1, "18:00"))).toEqual(new Date(2026, 2, 5, 18, 0, 0, 0));
  expect(new Date(wallTime(NOON, 0, "7:05"))).toEqual(new Date(2026, 2, 4, 7, 5, 0, 0));
});

test.each(["", "soon", "18", "18:0", "6 pm"])("a time written as %j is six in the evening", (time) => {
  expect(new Date(wallTime(NOON, 1, time))).toEqual(new Date(2026, 2, 5, 18, 0, 0, 0));
});

test("over the night in which clocks change it is still the same time on the wall", () => {
  vi.stubEnv("TZ", "Europe/Berlin");
  const saturday = instant(Date.parse("2026-03-28T20:00:00+01:00"));
  expect(wallTime(saturday, 1, "18:00")).toBe(Date.parse("2026-03-29T18:00:00+02:00"));
  const october = instant(Date.parse("2026-10-24T20:00:00+02:00"));
  expect(wallTime(october, 1, "18:00")).toBe(Date.parse("2026-10-25T18:00:00+01:00"));
});

test("the last days of the calendar have no tomorrow, and stay where they are", () => {
  const last = instant(8_640_000_000_000_000);
  expect(wallTime(last, 7, "18:00")).toBe(last);
});

test("whatever day and time, the wall shows that time", () => {
  const days = fc.integer({ min: -30, max: 30 });
  const aTime = fc.tuple(fc.integer({ min: 3, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(fc.integer({ min: 10 ** 11, max: 4 * 10 ** 12 }), days, aTime, (from, ahead, [hours, minutes]) => {
      const at = new Date(wallTime(instant(from), ahead, `${hours}:${String(minutes).padStart(2, "0")}`));
      expect([at.getHours(), at.getMinutes(), at.getSeconds()]).toEqual([hours, minutes, 0]);
    }),
  );
});
