import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { aJournal, someFacts } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import { parseFact, toJson } from "../journal/parse.ts";
import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import type { Preferences, PreferenceSet } from "./facts.ts";
import { PREFERENCE_SHAPE } from "./parse.ts";
import { preferencesOf } from "./preferences.ts";
import type { PreferenceDraft } from "./set-preference.ts";
import { setPreference } from "./set-preference.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("6b".repeat(16) as AuthorId, seq),
  at: { ms: (1_772_600_000_000 + seq) as Instant, count: 0 },
  schema: 1,
});

function set(seq: number, draft: PreferenceDraft): PreferenceSet {
  const preference = setPreference(draft, stampOf(seq));
  if (!preference.ok) throw new Error(preference.refusal.kind);
  return preference.value;
}

const atFirst: Preferences = { zone: 50, dial: "middle", leave: [], lockAfterMinutes: 2, reminderTitle: "Reminder" };

describe("what I choose about how Ajar behaves", () => {
  test("before I chose anything, it stretches to 50, goes to the middle, and locks after two minutes", () => {
    expect(preferencesOf([])).toEqual(atFirst);
  });

  test("only what I named changes, and the latest choice counts", () => {
    const facts = [set(3, { zone: 40 }), set(1, { zone: 30, dial: "light" }), set(2, { leave: ["body"] })];
    expect(preferencesOf(facts)).toEqual({ ...atFirst, zone: 40, dial: "light", leave: ["body"] });
    expect(preferencesOf([...facts, set(4, { leave: [] })]).leave).toEqual([]);
  });

  test("words lose the empty space around them, and a topic counts once", () => {
    expect(set(1, { reminderTitle: " Water the plants " }).changes).toEqual({ reminderTitle: "Water the plants" });
    expect(set(1, { leave: ["sex", "sex", "faith"] }).changes).toEqual({ leave: ["sex", "faith"] });
  });

  test.each<[PreferenceDraft, object]>([
    [{}, { kind: "nothing-changed" }],
    [{ reminderTitle: "  " }, { kind: "title-empty" }],
    [{ reminderTitle: "x".repeat(101) }, { kind: "title-too-long", limit: 100 }],
    [{ lockAfterMinutes: 0.4 }, { kind: "out-of-range", preference: "lockAfterMinutes" }],
    [{ lockAfterMinutes: 16 }, { kind: "out-of-range", preference: "lockAfterMinutes" }],
    [{ lockAfterMinutes: Number.NaN }, { kind: "out-of-range", preference: "lockAfterMinutes" }],
    [{ zone: Number("45") as Preferences["zone"] }, { kind: "out-of-range", preference: "zone" }],
    [{ dial: "abyss" as Preferences["dial"] }, { kind: "out-of-range", preference: "dial" }],
    [
      { zone: 40, leave: ["weather"] as never },
      { kind: "out-of-range", preference: "leave" },
    ],
    [{ colour: "red" } as PreferenceDraft, { kind: "nothing-changed" }],
  ])("%j is refused", (draft, refusal) => {
    expect(setPreference(draft, stampOf(1))).toEqual({ ok: false, refusal });
  });

  test.each([0.5, 15])("a lock after %d minutes is allowed", (lockAfterMinutes) => {
    const fact = set(1, { lockAfterMinutes });
    expect(preferencesOf([fact]).lockAfterMinutes).toBe(lockAfterMinutes);
    expect(parseFact(JSON.parse(JSON.stringify(toJson(fact))))).toEqual(fact);
  });

  test("any facts can be read, in any order they read the same, and every answer is in range", () => {
    fc.assert(
      fc.property(someFacts, aJournal, (facts, journal) => {
        const mine = merge([], facts);
        const chosen = preferencesOf(merge(mine, journal));
        expect(preferencesOf(merge(journal, mine))).toEqual(chosen);
        expect(preferencesOf(mine.toReversed())).toEqual(preferencesOf(mine));
        for (const [name, holds] of Object.entries(PREFERENCE_SHAPE)) {
          expect(holds(chosen[name as keyof Preferences])).toBe(true);
        }
      }),
    );
  });
});
