import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Fact } from "../journal/entry.ts";
import { aJournal, someFacts } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import type { Result } from "../shared/result.ts";
import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { leaveOut } from "./leave-out.ts";
import { namePerson } from "./name-person.ts";
import { peopleOf } from "./people.ts";
import { renamePerson } from "./rename-person.ts";
import { resumeSuggestions } from "./resume-suggestions.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("3d".repeat(16) as AuthorId, seq),
  at: { ms: (1_772_600_000_000 + seq) as Instant, count: 0 },
  schema: 1,
});

function given<F>(answer: Result<F, { readonly kind: string }>): F {
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

const bo = given(namePerson({ label: " Bo ", setting: "partner" }, stampOf(1)));
const irma = given(namePerson({ label: "Irma", setting: "family" }, stampOf(2)));
const people = peopleOf([bo, irma]);

describe("words for my people", () => {
  test("each is a word and a place, in the order I named them", () => {
    expect([...peopleOf([irma, bo]).values()]).toEqual([
      { id: bo.id, label: "Bo", setting: "partner", leftOut: "no" },
      { id: irma.id, label: "Irma", setting: "family", leftOut: "no" },
    ]);
  });

  test("two may share one word", () => {
    const other = given(namePerson({ label: "Bo", setting: "friend" }, stampOf(3)));
    expect(peopleOf([bo, other]).size).toBe(2);
  });

  test("the latest word and place count, and being left out is not forgotten", () => {
    const out = given(leaveOut(people, { person: bo.id, leftOut: "yes" }, stampOf(3)));
    const first = given(renamePerson(people, { person: bo.id, label: "B.", setting: "date" }, stampOf(4)));
    const second = given(renamePerson(people, { person: bo.id, label: " Bobo", setting: "friend" }, stampOf(5)));
    expect(peopleOf([second, first, out, bo]).get(bo.id)).toEqual({
      id: bo.id,
      label: "Bobo",
      setting: "friend",
      leftOut: "yes",
    });
  });

  test("whom I left out I can let back in", () => {
    const out = given(leaveOut(people, { person: bo.id, leftOut: "yes" }, stampOf(3)));
    const back = given(leaveOut(people, { person: bo.id, leftOut: "no" }, stampOf(4)));
    expect(peopleOf([bo, irma, out]).get(bo.id)?.leftOut).toBe("yes");
    expect(peopleOf([bo, irma, out]).get(irma.id)?.leftOut).toBe("no");
    expect(peopleOf([bo, out, back]).get(bo.id)?.leftOut).toBe("no");
  });

  test("a break in suggestions can be ended early", () => {
    expect(given(resumeSuggestions(people, { person: bo.id }, stampOf(3)))).toEqual({
      kind: "suggestions-resumed",
      ...stampOf(3),
      person: bo.id,
    });
  });

  test.each([
    ["", { kind: "label-empty" }],
    [" \n", { kind: "label-empty" }],
    ["x".repeat(61), { kind: "label-too-long", limit: 60 }],
  ])("the word %j is refused, new or anew", (label, refusal) => {
    expect(namePerson({ label, setting: "friend" }, stampOf(3))).toEqual({ ok: false, refusal });
    expect(renamePerson(people, { person: bo.id, label, setting: "friend" }, stampOf(3))).toEqual({
      ok: false,
      refusal,
    });
  });

  test("nothing can be said of someone nobody named", () => {
    const refused = { ok: false, refusal: { kind: "person-unknown" } };
    const person = stampOf(9).id;
    expect(renamePerson(people, { person, label: "Jo", setting: "friend" }, stampOf(3))).toEqual(refused);
    expect(leaveOut(people, { person, leftOut: "yes" }, stampOf(3))).toEqual(refused);
    expect(resumeSuggestions(people, { person }, stampOf(3))).toEqual(refused);
  });

  test("any facts can be read, and in any order they read the same", () => {
    const listOf = (facts: readonly Fact[]) => [...peopleOf(facts).values()];
    fc.assert(
      fc.property(someFacts, aJournal, (facts, journal) => {
        const mine = merge([], facts);
        expect(listOf(merge(mine, journal))).toEqual(listOf(merge(journal, mine)));
        expect(listOf(mine.toReversed())).toEqual(listOf(mine));
        expect(listOf(mine)).toHaveLength(mine.filter((fact) => fact.kind === "person-named").length);
      }),
    );
  });
});
