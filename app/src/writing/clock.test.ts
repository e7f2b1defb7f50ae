import { expect, test } from "vitest";
import { stageAt, writtenAfter } from "./clock.ts";

const MINUTE_MS = 60_000;

test("nothing is said for a quarter of an hour; then stopping is offered; at twenty minutes the page closes", () => {
  expect(stageAt(0)).toBe("writing");
  expect(stageAt(15 * MINUTE_MS - 1)).toBe("writing");
  expect(stageAt(15 * MINUTE_MS)).toBe("enough");
  expect(stageAt(20 * MINUTE_MS)).toBe("cap");
});

test("time away from the page counts a minute at most, and a clock set back counts nothing", () => {
  expect(writtenAfter(0, 5_000)).toBe(5_000);
  expect(writtenAfter(0, 45 * MINUTE_MS)).toBe(MINUTE_MS);
  expect(writtenAfter(MINUTE_MS, -5_000)).toBe(MINUTE_MS);
  expect(writtenAfter(20 * MINUTE_MS - 1, 5_000)).toBe(20 * MINUTE_MS);
});
