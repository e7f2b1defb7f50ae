import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { aJournal, aStamp } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import { parseFact, toJson } from "../journal/parse.ts";
import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { checkThought } from "./check-thought.ts";
import { editThought } from "./edit-thought.ts";
import type { ThoughtChecked, ThoughtEdited } from "./facts.ts";
import type { ThoughtDraft } from "./thought-words.ts";
import { LINES_MOST, THOUGHT_LIMIT } from "./thought-words.ts";
import { isStillBelieved, ownHabitsOf, thoughtsOf } from "./thoughts.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("7e".repeat(16) as AuthorId, seq),
  at: { ms: (1_772_600_000_000 + seq) as Instant, count: 0 },
  schema: 1,
});
const NOT_YET = { lines: [], enough: "not-yet" } as const;
const blank: ThoughtDraft = {
  saw: "",
  feeling: null,
  thought: "They’re done with me.",
  belief: null,
  habit: null,
  supports: NOT_YET,
  against: NOT_YET,
  fairer: "",
  beliefAfter: null,
  feelingNow: null,
};

function checked(seq: number, draft: Partial<ThoughtDraft> = {}): ThoughtChecked {
  const thought = checkThought({ ...blank, ...draft }, stampOf(seq));
  if (!thought.ok) throw new Error(thought.refusal.kind);
  return thought.value;
}

function edited(seq: number, of: ThoughtChecked, draft: Partial<ThoughtDraft> = {}): ThoughtEdited {
  const thought = editThought(thoughtsOf([of]), { ...blank, ...draft, thoughtId: of.id }, stampOf(seq));
  if (!thought.ok) throw new Error(thought.refusal.kind);
  return thought.value;
}

const refusalOf = (draft: Partial<ThoughtDraft>) => {
  const thought = checkThought({ ...blank, ...draft }, stampOf(1));
  return thought.ok ? null : thought.refusal;
};

describe("weighing a thought", () => {
  test("the thought alone is enough", () => {
    expect(checked(1)).toEqual({ kind: "thought-checked", ...stampOf(1), ...blank });
  });

  test("without a thought there is nothing to weigh", () => {
    expect(refusalOf({ thought: "  " })).toEqual({ kind: "thought-empty" });
  });

  test("two lines on a side are enough; one asks for another, or for “not enough yet”", () => {
    const one = { lines: ["They sighed."], enough: "yes" } as const;
    expect(refusalOf({ supports: one })).toEqual({ kind: "one-line-only", side: "supports" });
    expect(refusalOf({ against: one })).toEqual({ kind: "one-line-only", side: "against" });
    expect(refusalOf({ supports: { ...one, enough: "not-yet" } })).toBeNull();
    expect(refusalOf({ supports: { lines: ["They sighed.", "They left."], enough: "yes" } })).toBeNull();
  });

  test("empty lines are let go, and nothing written is “not enough yet”", () => {
    expect(checked(1, { supports: { lines: [" ", ""], enough: "yes" } }).supports).toEqual(NOT_YET);
    expect(refusalOf({ supports: { lines: ["They sighed.", "  "], enough: "yes" } })?.kind).toBe("one-line-only");
  });

  test("what is too long or out of range is refused", () => {
    expect(refusalOf({ thought: "x".repeat(THOUGHT_LIMIT + 1) })?.kind).toBe("words-too-long");
    expect(refusalOf({ fairer: "x".repeat(THOUGHT_LIMIT + 1) })?.kind).toBe("words-too-long");
    expect(refusalOf({ habit: { own: "x".repeat(61) } })?.kind).toBe("words-too-long");
    expect(refusalOf({ feelingNow: { own: "x".repeat(61) } })?.kind).toBe("words-too-long");
    expect(refusalOf({ belief: 101 })).toEqual({ kind: "belief-out-of-range", given: 101 });
    expect(refusalOf({ beliefAfter: -1 })).toEqual({ kind: "belief-out-of-range", given: -1 });
    const many = Array.from({ length: LINES_MOST + 1 }, () => "one");
    expect(refusalOf({ against: { lines: many, enough: "yes" } })?.kind).toBe("too-many-lines");
  });

  test("an own habit or feeling left empty is left open", () => {
    expect(checked(1, { habit: { own: " " }, feeling: { own: "" } })).toMatchObject({ habit: null, feeling: null });
  });

  test("a thought nobody knows is not weighed again", () => {
    const again = editThought([], { ...blank, thoughtId: stampOf(9).id }, stampOf(10));
    expect(again).toEqual({ ok: false, refusal: { kind: "thought-unknown" } });
  });
});

describe("the thoughts of a journal", () => {
  test("stand with the latest first, in their latest words", () => {
    const first = checked(1);
    const second = checked(2, { thought: "I’ll be trapped." });
    const thoughts = thoughtsOf([edited(4, first, { fairer: "Quiet is all I know." }), second, first]);
    expect(thoughts.map(({ words }) => words.thought)).toEqual(["I’ll be trapped.", "They’re done with me."]);
    expect(thoughts[1]?.words.fairer).toBe("Quiet is all I know.");
    expect(thoughts[1]?.checkedAt).toBe(stampOf(1).at.ms);
  });

  test("remember the person’s own habits, each once", () => {
    const own = (seq: number, name: string) => checked(seq, { habit: { own: name } });
    expect(ownHabitsOf([own(1, "my aunt’s voice"), own(2, "the list"), own(3, "my aunt’s voice"), checked(4)])).toEqual(
      ["my aunt’s voice", "the list"],
    );
  });

  test("a belief of 50 or more afterwards may be worth a step", () => {
    expect(isStillBelieved(checked(1, { belief: 90, beliefAfter: 49 }))).toBe(false);
    expect(isStillBelieved(checked(1, { belief: 10, beliefAfter: 50 }))).toBe(true);
    expect(isStillBelieved(checked(1, { belief: 60 }))).toBe(true);
    expect(isStillBelieved(checked(1))).toBe(false);
  });

  test("read the same whatever order the facts come in", () => {
    fc.assert(
      fc.property(aJournal, (journal) => {
        expect(thoughtsOf(journal.toReversed())).toEqual(thoughtsOf(journal));
        expect(thoughtsOf(merge(journal, journal.toReversed()))).toEqual(thoughtsOf(journal));
      }),
    );
  });

  test("whatever a verb writes can be read again", () => {
    const line = fc.string({ maxLength: 20 });
    const side = fc.record({ lines: fc.array(line, { maxLength: 3 }), enough: fc.constantFrom("yes", "not-yet") });
    fc.assert(
      fc.property(aStamp, line, side, (stamp, thought, supports) => {
        const kept = checkThought({ ...blank, thought, supports }, stamp);
        if (kept.ok) expect(parseFact(JSON.parse(JSON.stringify(toJson(kept.value))))).toEqual(kept.value);
      }),
    );
  });
});
