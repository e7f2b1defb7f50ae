import { expect, test } from "vitest";

import { refusalOf, stampOf, written } from "../shared/written.fixtures.ts";
import type { EndingWords } from "./facts.ts";
import { endingsOf } from "./endings.ts";
import { ENDING_LIMIT, ENDING_WHO_LIMIT, noteEnding } from "./note-ending.ts";

const blank: EndingWords = { age: null, who: "", choice: "", wayOut: " I stopped answering. ", protects: "" };
const noted = (seq: number, changes: Partial<EndingWords> = {}) =>
  written(noteEnding({ ...blank, ...changes }, stampOf(seq)));

test("my way out is enough to note an ending", () => {
  expect(noted(1).wayOut).toBe("I stopped answering.");
});

test("an ending holds my part and nothing of theirs", () => {
  expect(Object.keys(noted(1)).toSorted()).toEqual(
    ["age", "at", "choice", "id", "kind", "protects", "schema", "wayOut", "who"].toSorted(),
  );
});

test("nothing noted, or too much, is refused", () => {
  expect(refusalOf(noteEnding({ ...blank, wayOut: " ", who: "M." }, stampOf(1)))?.kind).toBe("nothing-noted");
  const long = { ...blank, choice: "x".repeat(ENDING_LIMIT + 1) };
  expect(refusalOf(noteEnding(long, stampOf(1)))).toEqual({ kind: "words-too-long", limit: ENDING_LIMIT });
  const who = { ...blank, who: "x".repeat(ENDING_WHO_LIMIT + 1) };
  expect(refusalOf(noteEnding(who, stampOf(1)))).toEqual({ kind: "words-too-long", limit: ENDING_WHO_LIMIT });
});

test("the timeline runs in the order of a life; without an age it comes last", () => {
  const facts = [noted(1), noted(2, { age: "30-49" }), noted(3, { age: "12-17" }), noted(4, { age: "30-49" })];
  expect(endingsOf(facts.toReversed()).map(({ id }) => id)).toEqual([3, 2, 4, 1].map((seq) => stampOf(seq).id));
});
