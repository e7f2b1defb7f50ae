import { expect, test } from "vitest";
import { safetyBehaviours } from "./safety-behaviours.ts";

const shown = safetyBehaviours.flatMap((behaviour) => [behaviour.text, behaviour.leaveOut]);

test("someone finds sixteen things they may do to be safer, each once", () => {
  expect(safetyBehaviours).toHaveLength(16);
  expect(new Set(safetyBehaviours.map((behaviour) => behaviour.id)).size).toBe(16);
  expect(new Set(shown).size).toBe(32);
  for (const { id } of safetyBehaviours) expect(id).toMatch(/^safety-behaviour\.[a-z]+(-[a-z]+)*$/u);
});

test("what was done is said as one’s own act, in the past", () => {
  for (const { text } of safetyBehaviours) expect(text).toMatch(/^I (?!am\b|always\b|never\b)/u);
});

test("what to leave out fits on a chip, and no line ends like a verdict", () => {
  for (const { leaveOut } of safetyBehaviours) expect(leaveOut.split(" ").length).toBeLessThanOrEqual(10);
  for (const line of shown) expect(line).not.toMatch(/[.!]$/u);
});

test("nobody is told what they should do, or that it was wrong", () => {
  const unkind = /\b(?:should|at least|just|only|bad|wrong|avoid\w*|coward\w*|fail\w*|hid|excuse\w*|eye contact)\b/iu;
  for (const line of shown) expect(line).not.toMatch(unkind);
});
