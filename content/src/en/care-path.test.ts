import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead } from "../voice.fixtures.ts";
import { carePath } from "./care-path.ts";

const { hurt, which, replies, replyWithoutName, next } = carePath;

test("the hurt comes first, and being afraid of someone is one of three ways on", () => {
  expect(hurt.text).toMatch(/hurt/);
  expect(hurt.choices.map(({ id }) => id)).toEqual(["rest", "go-on", "afraid"]);
});

test("every answer has its reply, and not knowing is an answer", () => {
  expect(which.choices.map(({ id }) => id).toSorted()).toEqual(Object.keys(replies).toSorted());
  expect(which.choices.some(({ id }) => id === "unknown")).toBe(true);
});

test("the other person is named only where the person is the answer, and the reply works without a name", () => {
  expect(Object.values(replies).filter((reply) => reply.includes("{person}"))).toEqual([replies.person]);
  expect(replyWithoutName).not.toContain("{");
});

test("rest and stop stand among what comes next", () => {
  expect(next.choices.map(({ id }) => id)).toEqual(["smaller", "someone-else", "rest", "stop"]);
});

test("the care path keeps to the voice, promises no bright side, and is easy to read", () => {
  expect(againstTheVoice(carePath)).toEqual([]);
  expect(JSON.stringify(carePath)).not.toMatch(/bright side|proud|well done|learn/i);
  expect(tooHardToRead([carePath])).toEqual([]);
});
