import { describe, expect, test } from "vitest";

import { after, DAY_MS, NOON, refusalOf, stampOf, written } from "../shared/written.fixtures.ts";
import { KIND_LIMIT, keepKindLetter } from "./keep-kind-letter.ts";
import { isReady, kindLettersOf, lettersOf, readyLettersOf } from "./letters.ts";
import { readLetter } from "./read-letter.ts";
import { LETTER_LIMIT, sealLetter } from "./seal-letter.ts";

const sealed = (seq: number, days = 30) =>
  written(sealLetter({ text: " Dear me. ", opensAt: NOON + days * DAY_MS }, stampOf(seq)));

describe("a letter to oneself", () => {
  const letter = sealed(1);
  const read = written(readLetter(lettersOf([letter]), { letter: letter.id, now: after(30 * DAY_MS) }, stampOf(2)));

  test("shows no words until it is opened", () => {
    expect(lettersOf([letter])).toEqual([
      { id: letter.id, sealedAt: stampOf(1).at.ms, opensAt: after(30 * DAY_MS), text: null },
    ]);
    expect(lettersOf([read, letter])[0]?.text).toBe("Dear me.");
  });

  test("does not open before its day, not by a millisecond", () => {
    const early = { letter: letter.id, now: after(30 * DAY_MS - 1) };
    expect(refusalOf(readLetter(lettersOf([letter]), early, stampOf(2)))).toEqual({
      kind: "not-yet",
      opensAt: after(30 * DAY_MS),
    });
    expect(isReady(lettersOf([letter])[0] ?? never(), early.now)).toBe(false);
    expect(isReady(lettersOf([letter])[0] ?? never(), after(30 * DAY_MS))).toBe(true);
  });

  test("a stamp that has run ahead opens nothing: only the clock on the wall does", () => {
    const ahead = stampOf(9, 90 * DAY_MS);
    expect(readLetter(lettersOf([letter]), { letter: letter.id, now: after(0) }, ahead).ok).toBe(false);
  });

  test("once opened it stays open when the clock is set back, and is not offered again", () => {
    expect(lettersOf([letter, read])[0]?.text).toBe("Dear me.");
    expect(readyLettersOf([letter, read], after(40 * DAY_MS))).toEqual([]);
  });

  test("the one that has waited longest comes first", () => {
    const ready = readyLettersOf([sealed(3, 9), sealed(4, 5), sealed(5, 60)], after(10 * DAY_MS));
    expect(ready.map(({ id }) => id)).toEqual([stampOf(4).id, stampOf(3).id]);
  });

  test("needs words that fit, and a day that is still to come", () => {
    const opensAt = NOON + DAY_MS;
    expect(refusalOf(sealLetter({ text: " ", opensAt }, stampOf(1)))?.kind).toBe("letter-empty");
    expect(refusalOf(sealLetter({ text: "x".repeat(LETTER_LIMIT + 1), opensAt }, stampOf(1)))?.kind).toBe(
      "words-too-long",
    );
    expect(refusalOf(sealLetter({ text: "x", opensAt: NOON }, stampOf(1)))?.kind).toBe("day-already-here");
    expect(refusalOf(sealLetter({ text: "x", opensAt: Number.NaN }, stampOf(1)))?.kind).toBe("day-already-here");
    expect(refusalOf(readLetter([], { letter: letter.id, now: after(0) }, stampOf(1)))?.kind).toBe("letter-unknown");
  });
});

describe("a kind letter", () => {
  const parts = { happened: "I forgot.", others: "", friend: "", kindness: "", felt: null };
  const kept = (seq: number) => written(keepKindLetter(parts, stampOf(seq)));

  test("is kept with one part, the latest in front", () => {
    expect(kindLettersOf([kept(1), kept(2)]).map(({ id }) => id)).toEqual([stampOf(2).id, stampOf(1).id]);
  });

  test("empty, too long or off the scale it is refused", () => {
    expect(refusalOf(keepKindLetter({ ...parts, happened: " " }, stampOf(1)))?.kind).toBe("letter-empty");
    const long = { ...parts, friend: "x".repeat(KIND_LIMIT + 1) };
    expect(refusalOf(keepKindLetter(long, stampOf(1)))?.kind).toBe("words-too-long");
    expect(refusalOf(keepKindLetter({ ...parts, felt: 101 }, stampOf(1)))?.kind).toBe("felt-out-of-range");
  });
});

function never(): never {
  throw new Error("there is no letter");
}
