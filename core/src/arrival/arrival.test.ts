import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Fact } from "../journal/entry.ts";
import { aJournal, someFacts } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import type { Result } from "../shared/result.ts";
import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { answerCard } from "./answer-card.ts";
import { arrivalOf } from "./arrival.ts";
import { endArrival } from "./end-arrival.ts";
import { noteArrival } from "./note-arrival.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("5c".repeat(16) as AuthorId, seq),
  at: { ms: (1_772_600_000_000 + seq) as Instant, count: 0 },
  schema: 1,
});
/** Nothing can stand against these facts. */
function said<F>(answer: Result<F, never>): F {
  if (!answer.ok) throw new Error("refused");
  return answer.value;
}

const SUBJECT = "recognition.subject";
const mine = said(noteArrival({ brings: "mine" }, stampOf(1)));
const both = said(noteArrival({ brings: "both" }, stampOf(2)));
const me = said(answerCard({ card: SUBJECT, answer: "me" }, stampOf(3)));
const sometimes = said(answerCard({ card: SUBJECT, answer: "sometimes" }, stampOf(4)));
const skipped = said(answerCard({ card: "recognition.fine", answer: "skipped" }, stampOf(5)));
const ended = said(endArrival(stampOf(6)));

describe("the first visit", () => {
  test("begins with nothing said", () => {
    expect(arrivalOf([])).toEqual({ brings: null, answers: new Map(), ended: "no" });
  });

  test("what brings me can change, and the latest answer counts", () => {
    expect(arrivalOf([mine]).brings).toBe("mine");
    expect(arrivalOf([both, mine]).brings).toBe("both");
  });

  test("each card has its latest answer, and skipping is one", () => {
    const answers = arrivalOf([skipped, sometimes, me]).answers;
    expect([...answers].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ["recognition.fine", "skipped"],
      [SUBJECT, "sometimes"],
    ]);
  });

  test("it ends once, whatever comes after", () => {
    expect(arrivalOf([mine, me]).ended).toBe("no");
    expect(arrivalOf([mine, ended, me, said(endArrival(stampOf(7)))]).ended).toBe("yes");
  });

  test("any facts can be read, and in any order they read the same", () => {
    const read = (facts: readonly Fact[]) => {
      const { brings, answers, ended: over } = arrivalOf(facts);
      return { brings, answers: [...answers], over };
    };
    fc.assert(
      fc.property(someFacts, aJournal, (facts, journal) => {
        const all = merge([], facts);
        expect(read(merge(all, journal))).toEqual(read(merge(journal, all)));
        expect(read(all.toReversed())).toEqual(read(all));
      }),
    );
  });
});
