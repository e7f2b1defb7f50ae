import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./run.ts";

/** What people run: no tests, no fixtures, and not the lists of words that are never said. */
const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "core", "content", "vault", "app"], {
  cwd: ROOT,
  encoding: "utf8",
});
const sources = listed
  .split("\n")
  .filter(
    (path) => /\/src\/.*\.(?:ts|svelte)$/.test(path) && !/\.(?:test|fixtures)\.ts$|wordlist|passphrases/.test(path),
  )
  .filter((path) => existsSync(join(ROOT, path)))
  .map((path) => ({ path, code: codeIn(readFileSync(join(ROOT, path), "utf8")) }));

/** The text without its comments and its sentences: what is left is names. */
function codeIn(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:"'`])\/\/[^\n]*/gu, "")
    .replaceAll(/"[^"\n]*"/gu, (said) => (/\s/u.test(said) ? '""' : said));
}

const where = (words: RegExp): readonly string[] =>
  sources.flatMap(({ path, code }) => [...code.matchAll(words)].map(([found]) => `${path}: ${found}`));

test("comments and sentences are not read, names are", () => {
  const code = 'const streak = 1; // a streak\nconst said = "no streak here"; const kind = "streak";';
  expect(codeIn(code).match(/streak/g)).toHaveLength(2);
  expect(sources.length).toBeGreaterThan(300);
});

test("nothing counts days in a row", () => {
  expect(where(/\w*(?:streak|consecutive|inARow|daysRunning|dayCount|unbroken)\w*/giu)).toEqual([]);
});

test("nothing scores, ranks or types a person", () => {
  const person =
    /\w*(?:personScore|attachmentStyle|avoidantScore|anxiousScore|personalityType|healthScore|percentile|leaderboard)\w*/giu;
  expect(where(person)).toEqual([]);
});

test("nothing watches anyone: no place, no sensor, no presence, no contacts, no clipboard read", () => {
  const watching =
    /geolocation|watchPosition|DeviceMotionEvent|getUserMedia|navigator\.contacts|readText\(|IdleDetector|sendBeacon/gu;
  expect(where(watching)).toEqual([]);
});

/** The one thing that may speak up: a reminder at a time of the week that a person set on this device. */
const REMINDER = "app/src/reminder/reminder.svelte.ts";

test("nothing calls someone back but the reminder they set: no push, no badge, no waking up while Ajar is closed", () => {
  const calling =
    /\bNotification\b|showNotification|PushManager|pushManager|periodicSync|BackgroundFetch|AppBadge|TimestampTrigger/gu;
  expect(where(calling).filter((found) => !found.startsWith(`${REMINDER}: `))).toEqual([]);
  expect(where(/PushManager|pushManager|periodicSync|BackgroundFetch|AppBadge|TimestampTrigger/gu)).toEqual([]);
});

test("the reminder knows a day, a time and its one sentence; it cannot see what was done or left undone", () => {
  const code = sources.find(({ path }) => path === REMINDER)?.code ?? "";
  const read = [...code.matchAll(/from "([^"]+)"/gu)].map(([, from]) => from);
  expect(new Set(read)).toEqual(new Set(["#words/reminder", "./reminder-time.ts"]));
  expect(code.match(/showNotification\([^;]*/gu)).toEqual(["showNotification(words.text, { tag: KEY })"]);
});

test("the part that stays when Ajar is closed installs, clears up, answers, serves and opens at a tap; it hears nothing else", () => {
  const worker = sources.find(({ path }) => path === "app/src/service-worker.ts")?.code ?? "";
  const heard = [...worker.matchAll(/addEventListener\("([a-z]+)"/gu)].map(([, event]) => event);
  expect(new Set(heard)).toEqual(new Set(["install", "activate", "message", "notificationclick", "fetch"]));
});

test("a file for the calendar holds one time that somebody chose, and never comes again by itself", () => {
  expect(where(/RRULE|\brepeating\b|\.repeat(?:s|ing)?\(\{/gu)).toEqual([]);
});
