import { parseInstant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { clockOf, returnAt } from "./return-time.ts";

const at = (clock: string) => {
  const parsed = parseInstant(new Date(`2026-03-04T${clock}`).getTime());
  if (parsed === null) throw new Error(`${clock} is no time`);
  return parsed;
};

test("a time to be back is one that can be said aloud, and never sooner than asked for", () => {
  expect(clockOf(returnAt(at("20:12:30"), 60))).toBe("21:15");
  expect(clockOf(returnAt(at("20:15:00"), 60))).toBe("21:15");
  expect(clockOf(returnAt(at("20:15:01"), 20))).toBe("20:40");
});

test("midnight is passed like any other hour", () => {
  expect(clockOf(returnAt(at("23:31:00"), 120))).toBe("01:35");
});
