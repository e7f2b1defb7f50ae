import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { canonicalOf, sameJson } from "../shared/json.ts";
import type { Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { Fact } from "./entry.ts";
import { aFact, aJournal, anUnknownFact, someFacts } from "./facts.fixtures.ts";
import { differing, merge } from "./merge.ts";
import { tenYears } from "./ten-years.fixtures.ts";

/** Milliseconds of this thread's own work so far: a busy machine does not change it. */
const workedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

const UNTIL = 1_772_600_000_000 as Instant;
const shuffledAlike = someFacts.chain((facts) =>
  fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })),
);

describe("two devices agree", () => {
  test("whoever syncs first", () => {
    fc.assert(
      fc.property(aJournal, aJournal, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test("three of them too, in whatever pairs", () => {
    fc.assert(
      fc.property(aJournal, aJournal, aJournal, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test("meeting twice changes nothing", () => {
    fc.assert(
      fc.property(aJournal, aJournal, (a, b) => {
        const both = merge(a, b);
        expect(merge(both, b)).toBe(both);
        expect(merge(both, a)).toBe(both);
        expect(merge(both, both)).toBe(both);
      }),
    );
  });

  test("whatever order facts arrive in, all at once or one by one", () => {
    fc.assert(
      fc.property(shuffledAlike, ([facts, shuffled]) => {
        const oneByOne = shuffled.reduce<readonly Fact[]>((journal, fact) => merge(journal, [fact]), []);
        expect(oneByOne).toEqual(merge([], facts));
      }),
    );
  });
});

describe("a journal is whole", () => {
  test("it is in stamp order, and each id is there once", () => {
    fc.assert(
      fc.property(aJournal, someFacts, (mine, theirs) => {
        const both = merge(mine, theirs);
        expect(both).toEqual(both.toSorted(byStamp));
        expect(new Set(both.map((fact) => fact.id)).size).toBe(both.length);
        expect(new Set(both.map((fact) => fact.id))).toEqual(new Set([...mine, ...theirs].map((fact) => fact.id)));
      }),
    );
  });

  test("every fact in it was there before", () => {
    fc.assert(
      fc.property(aJournal, aJournal, (a, b) => {
        const before = new Set([...a, ...b]);
        expect(merge(a, b).every((fact) => before.has(fact))).toBe(true);
      }),
    );
  });

  test("a fact of a newer Ajar is kept like any other", () => {
    fc.assert(
      fc.property(aJournal, anUnknownFact, (journal, fact) => {
        fc.pre(journal.every((other) => other.id !== fact.id));
        expect(merge(journal, [fact])).toContain(fact);
      }),
    );
  });

  test("the journal handed in is left as it was", () => {
    fc.assert(
      fc.property(aJournal, someFacts, (mine, theirs) => {
        const before = [...mine];
        merge(Object.freeze(mine), Object.freeze(theirs));
        expect(mine).toEqual(before);
      }),
    );
  });
});

describe("no id carries two contents", () => {
  const two = fc.tuple(aFact, aFact).map(([a, b]): readonly [Fact, Fact] => [a, { ...b, id: a.id }]);

  test("of two, the same one stands on both devices", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const stands = canonicalOf(a) <= canonicalOf(b) ? a : b;
        expect(merge([a], [b])).toEqual([stands]);
        expect(merge([b], [a])).toEqual([stands]);
        expect(merge([], [a, b])).toEqual([stands]);
      }),
    );
  });

  test("and that there were two can be told", () => {
    fc.assert(
      fc.property(two, aJournal, ([a, b], journal) => {
        fc.pre(journal.every((fact) => fact.id !== a.id));
        expect(differing(merge(journal, [a]), [...journal, b])).toEqual(sameJson(a, b) ? [] : [b]);
      }),
    );
  });

  test("a fact that is new, or the same in another order of keys, does not differ", () => {
    fc.assert(
      fc.property(aJournal, aFact, (journal, fact) => {
        const again = Object.fromEntries(Object.entries(fact).toReversed()) as unknown as Fact;
        expect(differing([fact], [again])).toEqual([]);
        expect(differing([], journal)).toEqual([]);
        const mine = [fact];
        expect(merge(mine, [again])).toBe(mine);
      }),
    );
  });
});

describe("ten years of facts are no burden", () => {
  const journal = tenYears({ seed: 1, count: 40_001, until: UNTIL });
  const medianMs = (act: () => void): number => {
    const runs = Array.from({ length: 15 }, () => {
      const start = workedMs();
      act();
      return workedMs() - start;
    });
    return runs.toSorted((a, b) => a - b)[7] ?? Infinity;
  };

  test.each([
    ["a fact written now", 40_000],
    ["a fact that comes years late", 12_345],
  ])("%s is taken in within 2 ms of work", (_, place) => {
    const fresh = journal.slice(place, place + 1);
    const rest = merge([], journal.toSpliced(place, 1));
    expect(merge(rest, fresh)).toEqual(journal);
    // Four times the 2 ms it takes by itself, for a machine that is busy with something else.
    expect(medianMs(() => merge(rest, fresh))).toBeLessThan(8);
  });
});
