import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { aJournal } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import type { AuthorId, FactId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { needPlansOf } from "./need-plans.ts";
import { NEED_LIMIT, planNeed, replanNeed } from "./plan-need.ts";

const idOf = (seq: number): FactId => factId("7e".repeat(16) as AuthorId, seq);
const stampOf = (seq: number): Stamp => ({
  id: idOf(seq),
  at: { ms: 1_772_600_000_000 as Instant, count: seq },
  schema: 1,
});
const draft = { need: "need.quiet", myself: " the bath, with the door shut ", elsewhere: "" };

describe("a need of mine", () => {
  test("is written down with one way to look after it, or more", () => {
    expect(planNeed(draft, stampOf(1))).toEqual({
      ok: true,
      value: { kind: "need-planned", ...stampOf(1), ...draft, myself: "the bath, with the door shut" },
    });
    expect(planNeed({ ...draft, myself: "" }, stampOf(1))).toEqual({ ok: false, refusal: { kind: "plan-empty" } });
    expect(planNeed({ ...draft, elsewhere: "a".repeat(NEED_LIMIT + 1) }, stampOf(1))).toEqual({
      ok: false,
      refusal: { kind: "words-too-long", limit: NEED_LIMIT },
    });
  });

  test("can be told again", () => {
    const planned = planNeed(draft, stampOf(1));
    if (!planned.ok) throw new Error("refused");
    const plans = needPlansOf([planned.value]);
    const again = replanNeed(plans, { ...draft, plan: idOf(1), elsewhere: "my aunt’s kitchen" }, stampOf(2));
    if (!again.ok) throw new Error("refused");
    expect(needPlansOf([planned.value, again.value]).map(({ words }) => words.elsewhere)).toEqual([
      "my aunt’s kitchen",
    ]);
    expect(replanNeed(plans, { ...draft, plan: idOf(9) }, stampOf(3))).toEqual({
      ok: false,
      refusal: { kind: "plan-unknown" },
    });
  });

  test("reads the same whatever order the facts come in", () => {
    fc.assert(
      fc.property(aJournal, aJournal, (a, b) => {
        const facts = merge(a, b);
        expect(needPlansOf(facts.toReversed())).toEqual(needPlansOf(facts));
      }),
    );
  });
});
