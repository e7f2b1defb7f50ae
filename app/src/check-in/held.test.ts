import { answerCheckIn } from "@ajar/core/check-in/answer-check-in";
import { parseWeekNumber } from "@ajar/core/check-in/week";
import { peopleOf } from "@ajar/core/person/people";
import { expect, test } from "vitest";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import { draftOf, heldOf, leftOpen, pagesOf } from "./held.ts";

const week = parseWeekNumber(2930);
if (week === null) throw new Error("no week");

test("people and company are asked about when there is something to ask", () => {
  expect(pagesOf({ people: "no", alone: "no" })).toEqual(["hard", "moved", "calm"]);
  expect(pagesOf({ people: "yes", alone: "yes" })).toEqual(["hard", "moved", "with", "calm", "alone"]);
});

test("a week that was answered comes back as it was", () => {
  const life = new Life();
  const bo = life.nameSomeone();
  const held = { ...heldOf(null), hard: 40, felt: { [bo]: { understood: 10, valued: null, caredFor: 90 } } };
  const kept = answerCheckIn(peopleOf(life.facts), draftOf(held, week), life.stamp());
  if (!kept.ok) throw new Error(kept.refusal.kind);
  expect(heldOf(kept.value)).toEqual(held);
});

test("a blank page knows that it is blank", () => {
  expect(leftOpen(heldOf(null))).toBe(true);
  expect(leftOpen({ ...heldOf(null), calm: "  " })).toBe(true);
  expect(leftOpen({ ...heldOf(null), moved: 0 })).toBe(false);
});

test("what is no person's id is left behind", () => {
  expect(draftOf({ ...heldOf(null), felt: { nobody: { understood: 1, valued: 1, caredFor: 1 } } }, week).with).toEqual(
    [],
  );
});
