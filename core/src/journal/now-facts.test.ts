import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { arrivalOf } from "../arrival/arrival.ts";
import { dayChecksOf } from "../day-check/day-checks.ts";
import { lettersOf } from "../letter/letters.ts";
import { openPauseOf } from "../pause/pauses.ts";
import { peopleOf } from "../person/people.ts";
import { preferencesOf } from "../preference/preferences.ts";
import type { Instant } from "../shared/stamp.ts";
import { ladderOf, openStepsOf } from "../step/ladder.ts";
import type { Fact } from "./entry.ts";
import { standing } from "./erased.ts";
import { aJournal } from "./facts.fixtures.ts";
import { firstPageOf } from "./now-facts.ts";
import { tenYears } from "./ten-years.fixtures.ts";

const UNTIL = 1_772_600_000_000 as Instant;

/** Everything Now is drawn from. */
function nowOf(facts: readonly Fact[]) {
  return {
    open: openStepsOf(ladderOf(facts)),
    pause: openPauseOf(facts),
    letters: lettersOf(facts).filter(({ text }) => text === null),
    dayCheck: dayChecksOf(facts).at(-1)?.about,
    people: [...peopleOf(facts).values()],
    arrival: arrivalOf(facts),
    preferences: preferencesOf(facts),
    backup: facts.findLast((fact) => fact.kind === "backup-made"),
  };
}

describe("Now is drawn from the first page alone", () => {
  test("and reads as over all facts", () => {
    fc.assert(
      fc.property(aJournal, (facts) => {
        expect(nowOf(firstPageOf(facts))).toEqual(nowOf(standing(facts)));
      }),
    );
  });

  test("whatever order the facts lie in", () => {
    const shuffled = aJournal.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([facts, others]) => {
        expect(firstPageOf(others)).toEqual(firstPageOf(facts));
      }),
    );
  });

  test("nothing erased is on it, and what is on it is all it needs", () => {
    fc.assert(
      fc.property(aJournal, (facts) => {
        const page = firstPageOf(facts);
        const left = new Set(standing(facts));
        expect(page.every((fact) => left.has(fact))).toBe(true);
        expect(firstPageOf(page)).toEqual(page);
      }),
    );
  });

  test("a step that was tried, and sealed again, is open with its earlier tries", { timeout: 30_000 }, () => {
    const facts = tenYears({ seed: 3, count: 4_000, until: UNTIL });
    const pages = Array.from({ length: 400 }, (_, index) => facts.slice(0, 10 * (index + 1)));
    const again = pages.filter((page) =>
      nowOf(page).open.some((step) => step.tries.length > 0 && step.openSeal !== null),
    );
    expect(again.length).toBeGreaterThan(0);
    for (const page of again) expect(nowOf(firstPageOf(page)).open).toEqual(nowOf(page).open);
  });

  test("after ten heavy years it is still two hundred facts or fewer", () => {
    const facts = tenYears({ seed: 2, count: 40_000, until: UNTIL });
    expect(firstPageOf(facts).length).toBeLessThanOrEqual(200);
    expect(nowOf(firstPageOf(facts))).toEqual(nowOf(standing(facts)));
  });
});
