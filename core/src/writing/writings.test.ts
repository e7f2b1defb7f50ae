import { expect, test } from "vitest";

import { refusalOf, stampOf, written } from "../shared/written.fixtures.ts";
import { keepWriting, WRITING_LIMIT, type WritingDraft } from "./keep-writing.ts";
import { SITTINGS_MOST, sittingsLeft, WRITING_CAP_MS, writingsOf } from "./writings.ts";

const TOPIC = "reflection.writing.needing";
const draft: WritingDraft = { topic: TOPIC, tookMs: 15 * 60_000, words: " A page. ", felt: 40 };
const sitting = (seq: number, changes: Partial<WritingDraft> = {}) =>
  written(keepWriting([], { ...draft, ...changes }, stampOf(seq)));

test("a sitting is kept with its minutes and its words", () => {
  expect(sitting(1)).toMatchObject({ topic: TOPIC, minutes: 15, words: "A page.", felt: 40 });
});

test("words may be let go; the sitting counts all the same", () => {
  const gone = sitting(1, { words: "", felt: null });
  expect(gone).toMatchObject({ words: "", felt: null });
  expect(sittingsLeft([gone], TOPIC)).toBe(SITTINGS_MOST - 1);
});

test("no sitting counts for more than twenty minutes, nor for less than none", () => {
  expect(sitting(1, { tookMs: 3 * WRITING_CAP_MS }).minutes).toBe(20);
  expect(sitting(1, { tookMs: -5 }).minutes).toBe(0);
});

test("after four sittings the topic rests; another is open", () => {
  const four = [1, 2, 3, 4].map((seq) => sitting(seq));
  expect(sittingsLeft(four, TOPIC)).toBe(0);
  expect(refusalOf(keepWriting(four, draft, stampOf(5)))).toEqual({ kind: "topic-rests", limit: 4 });
  expect(keepWriting(four, { ...draft, topic: "reflection.writing.staying" }, stampOf(5)).ok).toBe(true);
  expect(writingsOf(four).map(({ id }) => id)).toEqual([4, 3, 2, 1].map((seq) => stampOf(seq).id));
});

test("more words than an entry holds, or a rating off the scale, are refused", () => {
  expect(refusalOf(keepWriting([], { ...draft, words: "x".repeat(WRITING_LIMIT + 1) }, stampOf(1)))?.kind).toBe(
    "words-too-long",
  );
  expect(refusalOf(keepWriting([], { ...draft, felt: 101 }, stampOf(1)))?.kind).toBe("felt-out-of-range");
});
