import { expect, test } from "vitest";
import {
  againstTheVoice,
  genderedIn,
  neverSaidIn,
  readingGrade,
  shownWordsOf,
  tooHardToRead,
} from "./voice.fixtures.ts";

test("the never-list is heard inside a sentence, whatever its case", () => {
  expect(neverSaidIn("You Should really not, it's just toxic!")).toEqual(["Should", "just", "toxic", "!"]);
  expect(neverSaidIn("That failed. Fix it.")).toEqual(["failed", "Fix"]);
  expect(neverSaidIn("Adjust the justice of it. No fixing.")).toEqual([]);
});

test("words that assume a gender are heard, and words that contain them are not", () => {
  expect(genderedIn("Ask her, or your husband.")).toEqual(["her", "husband"]);
  expect(genderedIn("There and here, the other, a shed.")).toEqual([]);
});

test("a plain sentence reads easier than a learned one", () => {
  expect(readingGrade("Say one small no. Then stop.")).toBeLessThan(3);
  expect(readingGrade("Psychological interventions necessitate considerable vulnerability.")).toBeGreaterThan(12);
});

test("only what people see is read", () => {
  expect(
    shownWordsOf({ id: "x.y", kind: "need", text: "Rest", parts: [{ label: "Go" }], none: null, energy: 2 }),
  ).toEqual(["Rest", "Go"]);
});

test("both readers name what they object to", () => {
  expect(againstTheVoice([{ text: "Don't tell her." }])).toHaveLength(2);
  expect(tooHardToRead([{ text: "Psychological interventions necessitate vulnerability" }])).toHaveLength(1);
});
