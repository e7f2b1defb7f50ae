import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { aJournal, anInstant, aStamp, someFacts } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import { parseFact, toJson } from "../journal/parse.ts";
import type { Distress } from "../shared/scale.ts";
import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { editMoment } from "./edit-moment.ts";
import type { MomentEdited, MomentLogged } from "./facts.ts";
import { logMoment } from "./log-moment.ts";
import type { MomentDraft } from "./moment-words.ts";
import { FEELING_LIMIT, NOTE_LIMIT } from "./moment-words.ts";
import { momentsOf } from "./moments.ts";

const DAY_MS = 86_400_000;
const NOW = 1_772_600_000_000;
const stampOf = (seq: number, ms = NOW): Stamp => ({
  id: factId("7e".repeat(16) as AuthorId, seq),
  at: { ms: ms as Instant, count: seq },
  schema: 1,
});
const blank: MomentDraft = {
  happenedAt: NOW,
  pattern: null,
  urge: null,
  did: null,
  strength: null,
  body: null,
  feeling: null,
  person: null,
  note: "",
};

function logged(seq: number, draft: Partial<MomentDraft> = {}): MomentLogged {
  const moment = logMoment({ ...blank, ...draft }, stampOf(seq));
  if (!moment.ok) throw new Error(moment.refusal.kind);
  return moment.value;
}

function edited(seq: number, of: MomentLogged, draft: Partial<MomentDraft> = {}): MomentEdited {
  const moment = editMoment(momentsOf([of]), { ...blank, ...draft, moment: of.id }, stampOf(seq));
  if (!moment.ok) throw new Error(moment.refusal.kind);
  return moment.value;
}

describe("writing a moment down", () => {
  test("two taps are enough", () => {
    expect(logMoment({ ...blank, pattern: "pattern.go-quiet", did: "stayed" }, stampOf(1))).toEqual({
      ok: true,
      value: { kind: "moment-logged", ...stampOf(1), ...blank, pattern: "pattern.go-quiet", did: "stayed" },
    });
  });

  test("it may have happened years ago, or in another time zone's tomorrow", () => {
    expect(logMoment({ ...blank, happenedAt: 0 }, stampOf(1)).ok).toBe(true);
    expect(logMoment({ ...blank, happenedAt: NOW + DAY_MS }, stampOf(1)).ok).toBe(true);
  });

  test("words lose the empty space around them", () => {
    const { note, feeling } = logged(1, { note: "  on the stairs \n", feeling: { own: " prickly " } });
    expect({ note, feeling }).toEqual({ note: "on the stairs", feeling: { own: "prickly" } });
  });

  test.each([{ word: "feeling.calm" }, "not-yet" as const, "nothing" as const, null])(
    "%j is an answer about a feeling",
    (feeling) => {
      expect(logged(1, { feeling }).feeling).toEqual(feeling);
    },
  );

  test.each<[string, Partial<MomentDraft>, object]>([
    ["the day after tomorrow", { happenedAt: NOW + DAY_MS + 1 }, { kind: "in-the-future" }],
    ["no time", { happenedAt: Number.NaN }, { kind: "time-out-of-range", given: Number.NaN }],
    ["a time before computers counted", { happenedAt: -1 }, { kind: "time-out-of-range", given: -1 }],
    ["stronger than the scale", { strength: 101 }, { kind: "strength-out-of-range", given: 101 }],
    ["an own feeling without letters", { feeling: { own: " " } }, { kind: "feeling-empty" }],
    [
      "an own feeling of a page",
      { feeling: { own: "x".repeat(61) } },
      { kind: "feeling-too-long", limit: FEELING_LIMIT },
    ],
    ["a note of a book", { note: "x".repeat(4001) }, { kind: "note-too-long", limit: NOTE_LIMIT }],
  ])("%s is refused", (_, draft, refusal) => {
    expect(logMoment({ ...blank, ...draft }, stampOf(1))).toEqual({ ok: false, refusal });
  });

  test("what is written down can be read from disk again", () => {
    const draft = fc.record({
      happenedAt: anInstant,
      strength: fc.option(fc.integer({ min: -5, max: 105 }), { nil: null }),
      feeling: fc.oneof(fc.record({ own: fc.string({ maxLength: 70 }) }), fc.constantFrom("not-yet" as const, null)),
      note: fc.string({ maxLength: 50 }),
    });
    fc.assert(
      fc.property(draft, aStamp, (given, stamp) => {
        const moment = logMoment({ ...blank, ...given }, stamp);
        const kept = moment.ok ? [moment.value] : [];
        expect(kept.map((fact) => parseFact(JSON.parse(JSON.stringify(toJson(fact)))))).toEqual(kept);
      }),
    );
  });
});

describe("telling a moment again", () => {
  const first = logged(1, { note: "first" });

  test("the last telling counts, and when it was first written down stays", () => {
    const second = edited(2, first, { note: "second", happenedAt: NOW - DAY_MS, strength: 40 });
    const third = edited(3, first, { note: "third" });
    expect(momentsOf([third, first, second])).toEqual([
      { id: first.id, words: { ...blank, note: "third" }, loggedAt: NOW },
    ]);
    expect(momentsOf([first, second])[0]?.words).toEqual({
      ...blank,
      note: "second",
      happenedAt: NOW - DAY_MS,
      strength: 40 as Distress,
    });
  });

  test("a moment that is not there cannot be told again", () => {
    const missing = editMoment([], { ...blank, moment: first.id }, stampOf(2));
    expect(missing).toEqual({ ok: false, refusal: { kind: "moment-unknown" } });
    expect(momentsOf([edited(2, first)])).toEqual([]);
  });

  test("it is refused for the same reasons as a new one", () => {
    const later = editMoment(
      momentsOf([first]),
      { ...blank, happenedAt: NOW + 2 * DAY_MS, moment: first.id },
      stampOf(2),
    );
    expect(later).toEqual({ ok: false, refusal: { kind: "in-the-future" } });
  });
});

describe("the list of moments", () => {
  test("what happened last comes first, whenever it was written down", () => {
    const old = logged(3, { happenedAt: NOW - DAY_MS });
    const recent = logged(1, { happenedAt: NOW });
    const alike = logged(2, { happenedAt: NOW });
    expect(momentsOf([old, recent, alike]).map(({ id }) => id)).toEqual([alike.id, recent.id, old.id]);
  });

  test("any facts can be read, and in any order they read the same", () => {
    fc.assert(
      fc.property(someFacts, aJournal, (facts, journal) => {
        const mine = merge([], facts);
        expect(momentsOf(merge(mine, journal))).toEqual(momentsOf(merge(journal, mine)));
        expect(momentsOf(mine.toReversed())).toEqual(momentsOf(mine));
        expect(momentsOf(mine)).toHaveLength(mine.filter((fact) => fact.kind === "moment-logged").length);
      }),
    );
  });
});
