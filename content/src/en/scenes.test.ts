import { expect, test } from "vitest";
import { countsOf, sharedOpenings } from "../library.fixtures.ts";
import { tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { empathyScenes } from "./scenes.ts";

const reasons = empathyScenes.flatMap((scene) => scene.reasons);
const replies = empathyScenes.flatMap((scene) => scene.replies);

/** Being harmed is never something to find reasons for. */
const HARM =
  /\b(?:hits?|hit|slap\w*|shov\w+|grab\w*|threat\w*|forc(?:e|es|ed|ing)|check(?:s|ed) your|lock(?:s|ed) you|afraid of (?:them|what they))\b/iu;

/** A verdict on what someone is. */
const VERDICT =
  /\b(?:narcissis\w*|selfish|cold person|cruel|immature|lazy|difficult person|attachment|type of person|they are a)\b/iu;

test("there are twenty-four scenes or more: with a friend, family, a date and a partner", () => {
  expect(empathyScenes.length).toBeGreaterThanOrEqual(24);
  const settings = countsOf(empathyScenes.map(({ setting }) => setting));
  for (const setting of ["friend", "family", "date", "partner"] as const)
    expect(settings.get(setting)).toBeGreaterThanOrEqual(5);
  expect(new Set(empathyScenes.map(({ id }) => id)).size).toBe(empathyScenes.length);
});

test("each scene has three reasons, three replies that leave room, and one to leave out, with why", () => {
  for (const scene of empathyScenes) {
    expect(new Set(scene.reasons).size).toBe(3);
    expect(new Set(scene.replies).size).toBe(3);
    expect(scene.replies).not.toContain(scene.avoid.reply);
    expect(wordsIn(scene.avoid.why).length).toBeGreaterThan(5);
  }
});

test("a reason is a guess to ask about, never a finding", () => {
  const guess = /\b(?:may|might|could|can|maybe|perhaps|some)\b/iu;
  expect(reasons.filter((reason) => !guess.test(reason))).toEqual([]);
});

test("one of the replies asks, in every scene", () => {
  expect(
    empathyScenes.filter((scene) => !scene.replies.some((reply) => reply.includes("?"))).map(({ id }) => id),
  ).toEqual([]);
});

test("nobody is harmed in a scene, so nobody is asked to find reasons for it", () => {
  const told = empathyScenes.flatMap(({ text, reasons: why }) => [text, ...why]);
  expect(told.filter((words) => HARM.test(words))).toEqual([]);
  expect(HARM.test("They shoved you against the door.")).toBe(true);
});

test("no scene passes a verdict on a person", () => {
  const told = empathyScenes.flatMap(({ text, reasons: why, replies: said, avoid }) => [
    text,
    ...why,
    ...said,
    avoid.why,
  ]);
  expect(told.filter((words) => VERDICT.test(words))).toEqual([]);
});

test("a scene with family can be left out by someone who leaves out family", () => {
  for (const { leave } of empathyScenes.filter(({ setting }) => setting === "family"))
    expect(leave).toContain("family");
});

test("reasons and replies open in ways of their own", () => {
  expect(sharedOpenings(reasons, 3, 2)).toEqual([]);
  expect(sharedOpenings(replies, 3, 1)).toEqual([]);
  expect(sharedOpenings(reasons, 1, 16)).toEqual([]);
});

test("scenes, and each reply in them, are easy to read", () => {
  expect(tooHardToRead(empathyScenes.map(({ text }) => text))).toEqual([]);
  expect(tooHardToRead(empathyScenes.map((scene) => scene.reasons))).toEqual([]);
  expect(tooHardToRead(empathyScenes.map((scene) => scene.replies))).toEqual([]);
  expect(tooHardToRead(empathyScenes.map(({ avoid }) => avoid.why))).toEqual([]);
});
