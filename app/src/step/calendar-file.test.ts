import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { calendarFile } from "./calendar-file.ts";

const AT = parseInstant(new Date(2026, 2, 5, 18, 0).getTime()) as Instant;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The file's lines as they lie in it, without their ends. Throws unless every line ends in CR LF (RFC 5545 §3.1). */
async function rawLines(title: string): Promise<readonly string[]> {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(await calendarFile(title, AT));
  const lines = text.split("\r\n");
  if (lines.some((line) => /[\r\n]/.test(line))) throw new Error("a line ends in something other than CR LF");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Logical lines: folded ones put together again. */
async function unfolded(title: string): Promise<readonly string[]> {
  return (await rawLines(title))
    .join("\r\n")
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n");
}

/** The value of a property, with RFC 5545 §3.3.11 taken back. */
async function valueOf(title: string, name: string): Promise<string> {
  const line = (await unfolded(title)).find((each) => each.startsWith(`${name}:`)) ?? "";
  return line.slice(name.length + 1).replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}

test("it is one calendar with one appointment and one alarm, each closed again", async () => {
  const frame = (await unfolded("Reminder")).filter((line) => /^(?:BEGIN|END):/.test(line));
  expect(frame).toEqual([
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "BEGIN:VALARM",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});

test("it has what RFC 5545 asks of every calendar and appointment", async () => {
  const names = (await unfolded("Reminder")).map((line) => line.split(/[:;]/)[0]);
  expect(names).toEqual(expect.arrayContaining(["VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"]));
  expect(await valueOf("Reminder", "VERSION")).toBe("2.0");
});

test("it is at that time wherever the person then is: no zone, and fifteen minutes long", async () => {
  expect(await valueOf("Reminder", "DTSTART")).toBe("20260305T180000");
  expect(await valueOf("Reminder", "DTEND")).toBe("20260305T181500");
  expect((await unfolded("Reminder")).some((line) => /TZID|X-WR-TIMEZONE/.test(line))).toBe(false);
});

test("the alarm rings at the time itself and shows the same title", async () => {
  const lines = await unfolded("Water the plants");
  const alarm = lines.slice(lines.indexOf("BEGIN:VALARM") + 1, lines.indexOf("END:VALARM"));
  expect(alarm).toContain("ACTION:DISPLAY");
  expect(alarm).toContain("DESCRIPTION:Water the plants");
  expect(alarm).toContain("TRIGGER:PT0S");
});

test("it says the title and nothing else: no app, no place, no people, no notes", async () => {
  const text = (await unfolded("Reminder")).join("\n");
  expect(text).not.toMatch(/ajar|sebbo|ical-generator|LOCATION|ORGANIZER|ATTENDEE|X-WR-CALNAME|^URL/im);
  expect(text.match(/DESCRIPTION:/g)).toHaveLength(1);
});

test("two reminders are never the same appointment", async () => {
  const uids = await Promise.all([valueOf("Reminder", "UID"), valueOf("Reminder", "UID")]);
  expect(new Set(uids).size).toBe(2);
});

test.each(["Tea; then, perhaps, a walk", "One line\nand another", "back\\slash", "Ödön’s 🦉 owl", ";,\\\n;"])(
  "a title such as %j comes back as it was written",
  async (title) => {
    expect(await valueOf(title, "SUMMARY")).toBe(title);
  },
);

test("any title makes a file whose lines are no longer than 75 octets and that gives it back", async () => {
  const titles = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 120 })
    .filter((title) => !/\p{Cc}/u.test(title));
  await fc.assert(
    fc.asyncProperty(titles, async (title) => {
      const longest = Math.max(...(await rawLines(title)).map(bytesOf));
      expect(longest).toBeLessThanOrEqual(75);
      expect(await valueOf(title, "SUMMARY")).toBe(title);
    }),
    { numRuns: 60 },
  );
});
