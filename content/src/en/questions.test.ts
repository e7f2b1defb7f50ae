import { expect, test } from "vitest";
import { countsOf, moreThan, sharedOpenings } from "../library.fixtures.ts";
import { tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { questions } from "./questions.ts";

const texts = questions.map(({ text }) => text);

test("there are 120 questions in five depths, under ids of their own", () => {
  expect(countsOf(questions.map(({ depth }) => depth))).toEqual(
    new Map([
      [1, 30],
      [2, 30],
      [3, 25],
      [4, 20],
      [5, 15],
    ]),
  );
  expect(new Set(questions.map(({ id }) => id)).size).toBe(120);
  for (const { id, depth } of questions)
    expect(id).toMatch(new RegExp(`^question\\.${depth}\\.[a-z]+(-[a-z]+)*$`, "u"));
});

test("every question asks, and has a hint that makes it smaller", () => {
  for (const { text, hint } of questions) {
    expect(text).toMatch(/\?$/u);
    expect(hint).toMatch(/\S.*[.?”]$/u);
    expect(wordsIn(hint).length).toBeLessThanOrEqual(14);
  }
});

test("every question has a pass in words of its own, short enough for a button", () => {
  const passes = questions.map(({ pass }) => pass);
  expect(new Set(passes).size).toBe(120);
  for (const pass of passes) expect(wordsIn(pass).length).toBeLessThanOrEqual(8);
});

test("no pass says sorry or gives a reason it owes", () => {
  expect(questions.filter(({ pass }) => /\bsorry\b|\bbecause\b/iu.test(pass))).toEqual([]);
});

test("a deep question is not for someone who fears the answer, and says that what is said stays said", () => {
  for (const { depth, unlessAfraid, caution } of questions) {
    expect(unlessAfraid).toBe(depth >= 4);
    if (depth >= 4) expect(caution).toMatch(/stays? said/u);
    else expect(caution).toBeNull();
  }
});

test("questions open in many ways: no first three words twice, no first word over eighteen times", () => {
  expect(sharedOpenings(texts, 3, 1)).toEqual([]);
  expect(sharedOpenings(texts, 1, 18)).toEqual([]);
});

test("each question is easy to read by itself, and fits a card", () => {
  expect(tooHardToRead(questions.map(({ text, hint, pass }) => [text, hint, pass]))).toEqual([]);
  for (const text of texts) expect(wordsIn(text).length).toBeLessThanOrEqual(20);
});

test("old wounds, loss, faith, family and the body can be left out", () => {
  const left = countsOf(questions.flatMap(({ leave }) => leave));
  for (const topic of ["trauma", "recent-loss", "family", "faith", "body"] as const)
    expect(left.get(topic)).toBeGreaterThan(0);
  const raised = questions.filter(({ text }) =>
    /\b(?:raised you|your (?:family|families|parents)|our families|as a child)\b/iu.test(text),
  );
  expect(raised.filter(({ leave }) => !leave.includes("family")).map(({ id }) => id)).toEqual([]);
});

test("nobody is asked what somebody else feels, or where they are", () => {
  const others = /\bwhat (?:do|does) (?:they|your \w+) feel\b|\bwhere (?:are|is) (?:they|your)\b/iu;
  expect(
    moreThan(
      0,
      texts.filter((text) => others.test(text)),
    ),
  ).toEqual([]);
});
