import { expect, test } from "vitest";
import { countsOf, sharedOpenings } from "../library.fixtures.ts";
import { slotsIn } from "../slots.ts";
import { tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { lineChecks } from "./line-checks.ts";
import { lineTemplates } from "./lines.ts";
import { needs } from "./needs.ts";

const needIds = new Set(needs.map(({ id }) => id));

/** Words that would turn a line into watching, cutting off, punishing or threatening. */
const CONTROL =
  /\b(?:or else|you’re not allowed|you can’t see|you must|you have to|your phone|I won’t speak to you|you’ll regret|I’ll leave you|prove)\b/iu;

test("there are forty lines, five in each of eight topics, under ids of their own", () => {
  const topics = countsOf(lineTemplates.map(({ topic }) => topic));
  expect(topics.size).toBe(8);
  expect([...topics.values()]).toEqual(Array.from({ length: 8 }, () => 5));
  expect(new Set(lineTemplates.map(({ id }) => id)).size).toBe(40);
  for (const { id, topic } of lineTemplates)
    expect(id).toMatch(new RegExp(`^line\\.${topic}\\.[a-z]+(-[a-z]+)*$`, "u"));
});

test("a line says what I do", () => {
  for (const { text } of lineTemplates) expect(text).toMatch(/\bI(?:’ll)?\b/u);
});

test("what I ask is a question that may be refused, and what I do then is mine to do", () => {
  for (const { request, ifNot } of lineTemplates) {
    expect(request).toMatch(/\?$/u);
    expect(ifNot).not.toMatch(/^(?:You|They) (?:must|have to|will|can’t)\b/u);
  }
});

test("the words to put one's own in place of are data, and stand in the text", () => {
  for (const { text, slots, request, requestSlots } of lineTemplates) {
    expect(slots.length).toBeGreaterThan(0);
    expect(slots).toEqual(slotsIn(text));
    expect(requestSlots).toEqual(slotsIn(request));
    for (const words of [text, request]) expect(words.replaceAll(/\{[^{}]+\}/gu, "")).not.toMatch(/[{}]/u);
  }
});

test("no line watches, cuts off, punishes or threatens", () => {
  const said = lineTemplates.flatMap(({ text, request, ifNot }) => [text, request, ifNot]);
  expect(said.filter((words) => CONTROL.test(words))).toEqual([]);
});

test("every line looks after a need that exists, and together they look after many", () => {
  for (const { need } of lineTemplates) expect(needIds).toContain(need);
  expect(new Set(lineTemplates.map(({ need }) => need)).size).toBeGreaterThanOrEqual(15);
});

test("lines, requests and what I do after a no each open in ways of their own", () => {
  const parts = [lineTemplates.map(({ text }) => text), lineTemplates.map(({ ifNot }) => ifNot)];
  for (const texts of parts) expect(sharedOpenings(texts, 3, 1)).toEqual([]);
  expect(
    sharedOpenings(
      lineTemplates.map(({ request }) => request),
      3,
      2,
    ),
  ).toEqual([]);
  expect(
    sharedOpenings(
      lineTemplates.map(({ text }) => text),
      1,
      6,
    ),
  ).toEqual([]);
});

test("each line is short, and easy to read by itself", () => {
  expect(tooHardToRead(lineTemplates)).toEqual([]);
  for (const { text } of lineTemplates) expect(wordsIn(text).length).toBeLessThanOrEqual(30);
});

test("six questions come before a line is saved, each with a kind word and another line", () => {
  expect(lineChecks.map(({ about }) => about)).toEqual([
    "watch",
    "cut-off",
    "punish",
    "threaten",
    "trade-in-sex",
    "money-or-phone",
  ]);
  for (const { text, kindly, instead } of lineChecks) {
    expect(text).toMatch(/\?$/u);
    expect(kindly).not.toMatch(/\b(?:you are|you’re) (?:a|an)\b/iu);
    expect(instead).toMatch(/\bI(?:’ll|’d|’m)?\b/u);
  }
});
