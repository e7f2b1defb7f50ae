import { csi4 } from "@ajar/content/en/questionnaires/csi-4";
import { ucla3 } from "@ajar/content/en/questionnaires/questionnaires";
import { answerCheckIn } from "@ajar/core/check-in/answer-check-in";
import { checkInsOf } from "@ajar/core/check-in/check-ins";
import { parseWeekNumber } from "@ajar/core/check-in/week";
import { peopleOf } from "@ajar/core/person/people";
import { answerQuestionnaire } from "@ajar/core/questionnaire/answer-questionnaire";
import { expect, test } from "vitest";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import {
  CHECK_IN_COLUMNS,
  checkInRows,
  questionnaireMarkdown,
  unknownQuestionnaireMarkdown,
  weekMarkdown,
} from "./export-doing.ts";
import { readablePages } from "./export-pages.ts";

const week = parseWeekNumber(2930);
if (week === null) throw new Error("no week");
const life = new Life();
const sam = life.nameSomeone();
const felt = { person: sam, understood: 60, valued: null, caredFor: 80 };
const answered = answerCheckIn(
  peopleOf(life.facts),
  { week, hard: 40, moved: null, with: [felt], calm: "Soup." },
  life.stamp(),
);
if (!answered.ok) throw new Error(answered.refusal.kind);
const checkIns = [...checkInsOf([answered.value]).values()];
const people = peopleOf(life.facts);

test("a week reads like one", () => {
  expect(checkIns.map((each) => weekMarkdown(each, people))).toEqual([
    [
      "# The week of 2 March 2026",
      "",
      "- How hard it was to let someone close: 40 of 100",
      "- Felt understood, with Sam: 60 of 100",
      "- Felt cared for, with Sam: 80 of 100",
      "",
      "An ordinary moment that was fine:",
      "",
      "Soup.",
      "",
    ].join("\n"),
  ]);
});

test("a row has a cell for each column", () => {
  const rows = checkInRows(checkIns, people);
  expect(rows).toEqual([["2 March 2026", 40, null, "Sam", 60, null, 80, "Soup."]]);
  expect(rows.every((row) => row.length === CHECK_IN_COLUMNS.length)).toBe(true);
});

test("a questionnaire keeps its own words, its number and its notice", () => {
  const answers = Object.fromEntries(ucla3.items.map(({ id }) => [id, 2]));
  const kept = answerQuestionnaire(ucla3, answers, life.stamp());
  if (!kept.ok) throw new Error(kept.refusal.kind);
  const page = questionnaireMarkdown(ucla3, kept.value, "2026-03-04");
  expect(page).toContain("- How often do you feel left out? Some of the time");
  expect(page).toContain("6 of 9; higher means lonelier.");
  expect(page).toContain(ucla3.notice);
});

test("the CSI-4 has a page like the others; without its words, what was chosen can be read all the same", () => {
  const answers = Object.fromEntries(csi4.items.map(({ id }) => [id, 4]));
  const kept = answerQuestionnaire(csi4, answers, life.stamp());
  if (!kept.ok) throw new Error(kept.refusal.kind);
  const [page] = new Map(readablePages([kept.value])).get("questionnaires") ?? [];
  expect(page?.text).toContain("- I have a warm and comfortable relationship with my partner Almost completely true");
  expect(page?.text).toContain(csi4.notice);
  const unknown = unknownQuestionnaireMarkdown(kept.value, "2026-03-04");
  expect(unknown).toContain("- csi-4.warm: 4");
  expect(unknown).toContain("The questions are not in this version of Ajar.");
});
