import { expect, test } from "vitest";
import { references } from "../../references.ts";
import { againstTheVoice, tooHardToRead } from "../../voice.fixtures.ts";
import { therapyKinds } from "./kinds.ts";
import { afterThree, badFit, mayBeTime, whereToLook } from "./lines.ts";
import { firstMessages } from "./messages.ts";
import { therapyQuestions } from "./questions.ts";

const lines = [...mayBeTime, ...whereToLook, ...badFit, ...afterThree];
const all = [...therapyKinds, ...therapyQuestions, ...firstMessages, ...lines];

test("there are ten kinds, thirty questions and eight first messages, each under an id of its own", () => {
  expect([therapyKinds, therapyQuestions, firstMessages].map(({ length }) => length)).toEqual([10, 30, 8]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

test("above practice, a kind names its source; as practice, it says that no study is named", () => {
  const known = new Set(references.map(({ id }) => id));
  for (const kind of therapyKinds) {
    expect(kind.refs.every((ref) => known.has(ref))).toBe(true);
    expect(kind.refs.length > 0).toBe(kind.evidence !== "D");
    if (kind.evidence === "D") expect(kind.known).toMatch(/names no study|less clear/);
  }
});

test("a couple’s therapy is never the place to begin where there is fear or control", () => {
  const forTwo = therapyKinds.filter(({ name }) => /couple/i.test(name));
  expect(forTwo).toHaveLength(2);
  for (const { notFirst } of forTwo) expect(notFirst).toMatch(/afraid.*control.*alone first/);
});

test("nobody is promised a cure", () => {
  for (const { known } of therapyKinds) expect(known).not.toMatch(/\b(?:cures?|proven|will help|works)\b/i);
});

test("questions are questions, and every side of a first talk has some", () => {
  const about = Map.groupBy(therapyQuestions, ({ about: topic }) => topic);
  expect([...about.keys()]).toEqual(["them", "the-work", "closeness", "safety", "practical", "ending"]);
  for (const { text } of therapyQuestions) expect(text).toMatch(/\?$/);
});

test("a first message fits on a phone and leaves the person room to fill in", () => {
  for (const { text } of firstMessages) {
    expect(text.length).toBeLessThan(220);
    expect(text).toMatch(/\{[^}]+\}$/);
  }
});

test("therapy texts keep to the voice and are easy to read", () => {
  const read = all.map(({ text }) => text);
  const beside = therapyKinds.map(({ goodFor, known, notFirst }) => [goodFor, known, notFirst]);
  expect(againstTheVoice([read, beside, firstMessages.map(({ name }) => name)])).toEqual([]);
  expect(tooHardToRead([...read, ...beside])).toEqual([]);
});
