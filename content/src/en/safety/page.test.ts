import { expect, test } from "vitest";
import { againstTheVoice, tooHardToRead } from "../../voice.fixtures.ts";
import { leaveNow, safetyPage } from "./page.ts";

test("the page says that it is a draft until two specialists have put their names to it", () => {
  const reviewed = new Set(safetyPage.reviewedBy).size >= 2;
  expect(/draft.*not yet been checked/.test(safetyPage.draft ?? "")).toBe(!reviewed);
});

test("what to do in danger comes first", () => {
  expect(safetyPage.paragraphs[0]?.lead).toBe("In danger now?");
  expect(safetyPage.paragraphs[0]?.text).toMatch(/^Call /);
});

test("every paragraph has an id of its own under the page", () => {
  const ids = safetyPage.paragraphs.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^safety\.open-up-here\.[a-z]+(-[a-z]+)*$/);
});

test("planning, stopping and staying alive each lead to lines of their own", () => {
  const kinds = safetyPage.paragraphs.flatMap(({ lines }) => (lines === null ? [] : [lines]));
  expect(kinds).toEqual(["partner-violence", "own-behaviour", "suicide"]);
});

test("the words hold no number of their own: numbers stand in the table of lines, with who checked them", () => {
  expect(JSON.stringify(safetyPage.paragraphs)).not.toMatch(/\d/);
});

test("the page never calls a person or a relationship safe or unsafe, and tells nobody to leave", () => {
  const read = safetyPage.paragraphs.map(({ text }) => text).join(" ");
  expect(read).toContain("It can’t tell you if a person is safe.");
  expect(read).not.toMatch(/unsafe|you (?:must|need to) leave/i);
});

test("Leave now says as plainly what it cannot do", () => {
  expect(leaveNow.doesNot.length).toBeGreaterThanOrEqual(leaveNow.does.length);
  expect(leaveNow.doesNot.join(" ")).toContain("history");
});

test("safety words keep to the voice and are easy to read", () => {
  expect(againstTheVoice([safetyPage, leaveNow])).toEqual([]);
  expect(tooHardToRead([...safetyPage.paragraphs, leaveNow])).toEqual([]);
});
