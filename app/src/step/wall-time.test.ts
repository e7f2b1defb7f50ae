import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { wallTime } from "./wall-time.ts";

const instant = (ms: number): Instant => parseInstant(ms) as Instant;
const NOON = instant(new Date(2026, 2, 4, 12, 34, 56, 789).getTime());

test("tomorrow at six in the evening is tomorrow at six on this device's clock", () => {
  expect(new Date(wallTime(NOON, 1, "18:00"))).toEqual(new Date(2026, 2, 5, 18, 0, 0, 0));
  expect(new Date(wallTime(NOON, 0, "7:05"))).toEqual(new Date(2026, 2, 4, 7, 5, 0, 0));
});

test.each(["", "soon", "18", "18:0", "6 pm"])("a time written as %j is six in the evening", (time) => {
  expect(new Date(wallTime(NOON, 1, time))).toEqual(new Date(2026, 2, 5, 18, 0, 0, 0));
});

/** What a device in Berlin makes of it: a zone is a whole process's, so this asks another one. */
function inBerlin(from: string, days: number): string {
  const script = [
    `import { wallTime } from ${JSON.stringify(import.meta.resolve("./wall-time.ts"))};`,
    `console.log(new Date(wallTime(Date.parse("${from}"), ${days}, "18:00")).toISOString());`,
  ].join("\n");
  const env = { ...process.env, TZ: "Europe/Berlin" };
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", env }).trim();
}

test("over the night in which clocks change it is still the same time on the wall", () => {
  expect(inBerlin("2026-03-28T20:00:00+01:00", 1)).toBe(new Date("2026-03-29T18:00:00+02:00").toISOString());
  expect(inBerlin("2026-10-24T20:00:00+02:00", 1)).toBe(new Date("2026-10-25T18:00:00+01:00").toISOString());
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
