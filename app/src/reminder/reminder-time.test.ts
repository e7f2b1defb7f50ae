import { describe, expect, test } from "vitest";
import { LATEST_MS, nextAfter, parseReminder, waitFor, type ReminderWish } from "./reminder-time.ts";

// Wednesday, 4 March 2026.
const WEDNESDAY_NOON = new Date("2026-03-04T12:00").getTime();
const at = (local: string): number => new Date(local).getTime();

describe("when a reminder comes", () => {
  test("on the wished day, at the wished time or up to three hours later", () => {
    expect(nextAfter(WEDNESDAY_NOON, { day: 5, time: "18:00" }, 0)).toBe(at("2026-03-06T18:00"));
    expect(nextAfter(WEDNESDAY_NOON, { day: 5, time: "18:00" }, 1)).toBe(at("2026-03-06T21:00"));
    expect(LATEST_MS).toBe(3 * 60 * 60 * 1000);
  });

  test("later today counts, earlier today is next week", () => {
    expect(nextAfter(WEDNESDAY_NOON, { day: 3, time: "12:01" }, 0)).toBe(at("2026-03-04T12:01"));
    expect(nextAfter(WEDNESDAY_NOON, { day: 3, time: "12:00" }, 0)).toBe(at("2026-03-11T12:00"));
  });

  test("a night that is an hour short does not move it", () => {
    expect(nextAfter(at("2026-03-28T12:00"), { day: 0, time: "18:00" }, 0)).toBe(at("2026-03-29T18:00"));
  });

  test("one that came while nothing was open goes by, and is not made up for", () => {
    const wish: ReminderWish = { day: 3, time: "18:00", next: WEDNESDAY_NOON };
    expect(waitFor(WEDNESDAY_NOON, wish)).toBe("gone-by");
    expect(waitFor(WEDNESDAY_NOON - 5, wish)).toEqual({ ms: 5 });
  });
});

describe("what is kept on the device", () => {
  test("is read back, or is nothing", () => {
    const wish = { day: 5, time: "18:00", next: 12 };
    expect(parseReminder(JSON.stringify(wish))).toEqual(wish);
    for (const bad of [null, "", "{", "[]", '{"day":7,"time":"18:00","next":1}', '{"day":1,"time":"25:00","next":1}'])
      expect(parseReminder(bad)).toBeNull();
    expect(parseReminder('{"day":1,"time":"08:30","next":-1}')).toBeNull();
  });
});
