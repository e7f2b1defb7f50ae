import { expect, test } from "vitest";
import { countsOf, neverAskedIn, openingOf, sharedOpenings } from "../library.fixtures.ts";
import type { Step } from "../schema.ts";
import { againstTheVoice, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { patterns } from "./patterns.ts";
import { STEPS } from "./steps.ts";

const AREAS = ["feelings", "needs", "past", "affection", "dependence", "appreciation", "conflict", "future"] as const;
const DEPTHS = [1, 2, 3, 4, 5] as const;
const SETTINGS = ["friend", "family", "date", "partner"] as const;

const byId = new Map(STEPS.map((step) => [step.id, step]));
const deep = STEPS.filter(({ depth }) => depth >= 4);

/** The ways the library says that a thing can't be taken back. */
const SAID_FOR_GOOD = new RegExp(
  [
    "\\bun(?:say|said|saying|ask|asked|hear|heard|see|seen|tell|told|telling|send|sent|know|read)\\b",
    "\\b(said|told|read|seen|heard|asked) is \\1\\b",
    "stays (?:said|told|heard)|said once, it’s said|it’s been said|known for good|what they’ve seen, they’ve seen",
    "from then on|after that, (?:they know|it’s known)|they’ll (?:always know|know|have (?:heard|seen))",
    "once (?:asked|said|sent|it’s out|they know|they’ve heard it)",
    "can’t (?:take|call|be taken|be put)[^.]* back|can’t be put|won’t get it back|no (?:taking|calling)[^.]* back",
  ].join("|"),
  "iu",
);

function namesOf(steps: readonly Step[]): readonly string[] {
  return steps.map(({ id, text }) => `${id}: ${text}`);
}

test("every step has its own id, made of its area, its depth and a few words", () => {
  expect(byId.size).toBe(STEPS.length);
  for (const { id, area, depth } of STEPS)
    expect(id).toMatch(new RegExp(`^step\\.${area}\\.${depth}\\.[a-z]+(-[a-z]+)*$`));
});

test("wherever someone stands, there are six steps: eight areas, five depths", () => {
  const counts = countsOf(STEPS.map(({ area, depth }) => `${area} ${depth}`));
  for (const area of AREAS)
    for (const depth of DEPTHS) expect([area, depth, counts.get(`${area} ${depth}`)]).toEqual([area, depth, 6]);
  expect(STEPS).toHaveLength(240);
});

test("a friend, family, a date and a partner each have thirty steps or more, some of every depth", () => {
  for (const setting of SETTINGS) {
    const there = STEPS.filter(({ settings }) => settings.includes(setting));
    expect(there.length).toBeGreaterThanOrEqual(30);
    expect(new Set(there.map(({ depth }) => depth))).toEqual(new Set(DEPTHS));
  }
  for (const { settings } of STEPS) {
    expect(settings.length).toBeGreaterThan(0);
    expect(new Set(settings).size).toBe(settings.length);
  }
});

test("someone on their own finds three steps or more in every area and depth that need nobody’s say-so", () => {
  const alone = countsOf(
    STEPS.filter(({ audience }) => audience !== "both").map(({ area, depth }) => `${area} ${depth}`),
  );
  for (const area of AREAS) for (const depth of DEPTHS) expect(alone.get(`${area} ${depth}`)).toBeGreaterThanOrEqual(3);
});

test("a step fits into an hour", () => {
  for (const { minutes } of STEPS) {
    expect(Number.isInteger(minutes)).toBe(true);
    expect(minutes).toBeGreaterThanOrEqual(1);
    expect(minutes).toBeLessThanOrEqual(60);
  }
});

test("a deep step says it is not for someone who fears the answer; a light one has no need to", () => {
  for (const { depth, unlessAfraid } of STEPS) expect(unlessAfraid).toBe(depth >= 4);
});

test("a deep step that can't be taken back says so", () => {
  expect(namesOf(deep.filter(({ reversible, text }) => !reversible && !SAID_FOR_GOOD.test(text)))).toEqual([]);
});

test("a deep step that can be taken back doesn't claim the opposite", () => {
  expect(deep.some(({ reversible }) => reversible)).toBe(true);
  expect(namesOf(deep.filter(({ reversible, text }) => reversible && SAID_FOR_GOOD.test(text)))).toEqual([]);
});

test("what two people do together comes with words for passing, and nothing else does", () => {
  const together = STEPS.filter(({ audience }) => audience === "both");
  expect(together.length).toBeGreaterThan(0);
  for (const { pass } of together) expect(pass).toMatch(/\S.*\.$/u);
  expect(STEPS.filter(({ audience, pass }) => audience !== "both" && pass !== null)).toEqual([]);
  const passes = STEPS.flatMap(({ pass }) => (pass === null ? [] : [pass]));
  expect(new Set(passes).size).toBe(passes.length);
});

test("no step asks for touch, sex, a password, a device, whereabouts, another's secret or a drink", () => {
  expect(STEPS.flatMap(({ id, text }) => neverAskedIn(text).map((word) => `${id}: ${word}`))).toEqual([]);
});

test.each([
  "Give them a hug.",
  "Swap phones.",
  "Tell them your password.",
  "Say where you are now.",
  "Tell a friend’s secret.",
])("“%s” would be noticed", (text) => expect(neverAskedIn(text)).toHaveLength(1));

test("steps keep to the voice: nothing from the never-list, no gendered word, curly quotes", () => {
  expect(againstTheVoice(STEPS.map(({ text, pass }) => [text, pass]))).toEqual([]);
});

test("steps are easy to read and at most ninety words long", () => {
  expect(tooHardToRead(STEPS.map(({ text }) => text))).toEqual([]);
  expect(namesOf(STEPS.filter(({ text }) => wordsIn(text).length > 90))).toEqual([]);
});

test("no step begins like another: no first three words twice, no first word over fifteen times", () => {
  const texts = STEPS.map(({ text }) => text);
  expect(sharedOpenings(texts, 3, 1)).toEqual([]);
  expect(sharedOpenings(texts, 1, 15)).toEqual([]);
});

test("the six steps of a cell begin with six different words", () => {
  for (const area of AREAS) {
    for (const depth of DEPTHS) {
      const cell = STEPS.filter((step) => step.area === area && step.depth === depth);
      expect(namesOf(cell), `${area} ${depth}`).toHaveLength(new Set(cell.map(({ text }) => openingOf(text, 1))).size);
    }
  }
});

test("no two steps say the same", () => {
  expect(new Set(STEPS.map(({ text }) => wordsIn(text).join(" ").toLowerCase())).size).toBe(STEPS.length);
});

test("what comes before a step exists and is lighter, so following it back always ends", () => {
  expect(STEPS.some(({ prerequisites }) => prerequisites.length > 0)).toBe(true);
  for (const { id, depth, prerequisites } of STEPS) {
    for (const before of prerequisites)
      expect(byId.get(before)?.depth ?? Infinity, `${id} after ${before}`).toBeLessThan(depth);
  }
});

test("a step names only patterns the library knows, each once, and every pattern has eight steps or more", () => {
  const known = new Set(patterns.map(({ id }) => id));
  for (const step of STEPS) {
    expect(step.patterns.filter((pattern) => !known.has(pattern))).toEqual([]);
    expect(new Set(step.patterns).size).toBe(step.patterns.length);
  }
  const counts = countsOf(STEPS.flatMap((step) => step.patterns));
  expect([...known].filter((pattern) => (counts.get(pattern) ?? 0) < 8)).toEqual([]);
});
