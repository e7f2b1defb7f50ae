import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReturnTime } from "@ajar/core/pause/return-time";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { dayOf } from "./day-of.ts";
import { returnChoicesAt, returnTimeOf } from "./return-times.ts";

const at = (hours: number, minutes: number, day = 4): Instant =>
  parseInstant(new Date(2026, 2, day, hours, minutes, 12).getTime()) as Instant;
const shown = (time: Instant | null): string | null =>
  time === null ? null : new Date(time).toTimeString().slice(0, 5);

test("minutes end on the next five of the clock, never before their time", () => {
  expect(shown(returnTimeOf("40", at(20, 33), ""))).toBe("21:15");
  expect(shown(returnTimeOf("20", at(20, 33), ""))).toBe("20:55");
  expect(shown(returnTimeOf("60", at(23, 30), ""))).toBe("00:35");
});

test("tonight is the next evening hour that is some way off, and then there is none", () => {
  expect(shown(returnTimeOf("tonight", at(14, 0), ""))).toBe("20:00");
  expect(shown(returnTimeOf("tonight", at(19, 45), ""))).toBe("22:00");
  expect(returnTimeOf("tonight", at(21, 45), "")).toBeNull();
  expect(returnTimeOf("tonight", at(2, 0), "")).toBeNull();
});

test("the morning is this one or the next, and stays away where it would be too near", () => {
  expect(returnTimeOf("morning", at(22, 0), "")).toBe(new Date(2026, 2, 5, 9, 0).getTime());
  expect(returnTimeOf("morning", at(3, 0), "")).toBe(new Date(2026, 2, 4, 9, 0).getTime());
  expect(returnTimeOf("morning", at(8, 50), "")).toBeNull();
  expect(returnChoicesAt(at(8, 50))).toEqual(["20", "40", "60", "tonight", "own"]);
});

test("an own time is the next one on the wall", () => {
  expect(returnTimeOf("own", at(20, 0), "21:30")).toBe(new Date(2026, 2, 4, 21, 30).getTime());
  expect(returnTimeOf("own", at(20, 0), "07:30")).toBe(new Date(2026, 2, 5, 7, 30).getTime());
  expect(returnTimeOf("own", at(20, 0), "")).toBeNull();
});

test("whenever it is, every choice but an own time is a pause", () => {
  const anyTime = fc.integer({ min: 10 ** 12, max: 2 * 10 ** 12 });
  fc.assert(
    fc.property(anyTime, (ms) => {
      const now = parseInstant(ms) as Instant;
      for (const choice of returnChoicesAt(now)) {
        const time = returnTimeOf(choice, now, "");
        if (choice !== "own") expect(time !== null && parseReturnTime(time, now).ok).toBe(true);
      }
    }),
  );
});

test("the day is named as one says it", () => {
  expect(dayOf(at(23, 59), at(9, 0))).toBe("today");
  expect(dayOf(at(0, 1, 5), at(23, 0))).toBe("tomorrow");
  expect(dayOf(at(9, 0, 3), at(9, 0))).toBe("another");
  expect(dayOf(at(9, 0, 6), at(9, 0))).toBe("another");
});

/** What a device in Berlin makes of it: a zone is a whole process's, so this asks another one. */
function inBerlin(now: string, choice: string, own: string): string {
  const script = [
    `import { returnTimeOf } from ${JSON.stringify(import.meta.resolve("./return-times.ts"))};`,
    `console.log(new Date(returnTimeOf("${choice}", Date.parse("${now}"), "${own}")).toISOString());`,
  ].join("\n");
  const env = { ...process.env, TZ: "Europe/Berlin" };
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", env }).trim();
}

test("over the nights in which clocks change, the wall shows the time that was said", () => {
  const spring = "2026-03-28T22:00:00+01:00";
  const autumn = "2026-10-24T22:00:00+02:00";
  expect(inBerlin(spring, "morning", "")).toBe(new Date("2026-03-29T09:00:00+02:00").toISOString());
  expect(inBerlin(autumn, "morning", "")).toBe(new Date("2026-10-25T09:00:00+01:00").toISOString());
  expect(inBerlin(autumn, "own", "21:45")).toBe(new Date("2026-10-25T21:45:00+01:00").toISOString());
  expect(inBerlin("2026-10-25T02:40:00+02:00", "40", "")).toBe(new Date("2026-10-25T02:20:00+01:00").toISOString());
});
