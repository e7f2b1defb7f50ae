import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import { fnv1a32 } from "../shared/fnv.ts";
import type { Candidate } from "./candidate.ts";
import { aLibrary } from "./facts.fixtures.ts";
import type { Occasion } from "./occasions.ts";
import type { Staircase } from "./staircase.ts";
import { climb, STAIRCASE_START, standingOf } from "./staircase.ts";
import { chooseByRating, threeOf } from "./suggest-three.ts";

function candidate(id: string, change: Partial<Candidate> = {}): Candidate {
  return { id, area: "needs", depth: 1, settings: ["friend"], leave: [], ...change };
}

function after(...occasions: readonly Occasion[]): Staircase {
  return occasions.reduce((stairs, occasion) => climb(stairs, { kind: "occasion", occasion }), STAIRCASE_START);
}

function done(change: Partial<Occasion & { ended: "done" }> = {}): Occasion {
  return { item: "x", area: "needs", depth: 1, setting: "friend", ended: "done", felt: 30, hurt: "no", ...change };
}

function idsOf(candidates: readonly Candidate[], stairs: Staircase): readonly string[] {
  const three = threeOf(candidates, stairs, { standing: standingOf(stairs, 50), ceiling: 5, setting: null });
  return three.map((each) => each.candidate.id);
}

describe("which of the rated three is suggested", () => {
  test.each(reference.staircase.choose)(
    "$ratings with the zone at $zone and the cap at $cap",
    ({ ratings, zone, cap, chosen }) => {
      expect(chooseByRating(ratings, { zone, cap })).toBe(chosen);
    },
  );

  test("never one above the cap, and never a nearer one left lying", () => {
    const ratings = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }), { maxLength: 3 });
    const aStanding = fc.record({ zone: fc.integer({ min: -6, max: 60 }), cap: fc.integer({ min: 40, max: 70 }) });
    fc.assert(
      fc.property(ratings, aStanding, (given, { zone, cap }) => {
        const place = chooseByRating(given, { zone, cap });
        const fitting = given.filter((each) => each !== null && each <= cap);
        const chosen = place === null ? [] : [given[place] ?? null];
        expect(fitting).toEqual(expect.arrayContaining(chosen));
        expect(chosen.length).toBe(Math.min(1, fitting.length));
        const away = (rating: number | null): number => Math.abs((rating ?? Number.NaN) - zone);
        expect(chosen.map(away)).toEqual(
          fitting
            .map(away)
            .toSorted((a, b) => a - b)
            .slice(0, 1),
        );
      }),
    );
  });
});

describe("which three are shown", () => {
  test("ties go by the hash of the count of occasions and the id", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const expected = ids.toSorted((a, b) => fnv1a32(`0:${a}`) - fnv1a32(`0:${b}`)).slice(0, 3);
    expect(
      idsOf(
        ids.map((id) => candidate(id)),
        STAIRCASE_START,
      ),
    ).toEqual(expected);
  });

  test("areas and settings of the last three occasions come later, and so does distance in depth", () => {
    const stairs = after(done({ area: "past", setting: "date" }), done({ area: "past", setting: "family" }));
    const library = [
      candidate("same area twice", { area: "past" }),
      candidate("same setting once", { settings: ["date"] }),
      candidate("one deeper", { depth: 2 }),
      candidate("fresh"),
    ];
    expect(idsOf(library, stairs)).toEqual(["fresh", "one deeper", "same setting once"]);
  });

  test("a step for several settings is suggested where one was least lately", () => {
    const stairs = after(done({ setting: "friend" }));
    const narrowing = { standing: standingOf(stairs, 50), ceiling: 5, setting: null } as const;
    const several = candidate("several", { settings: ["friend", "partner", "date"] });
    expect(threeOf([several], stairs, narrowing)[0]?.setting).toBe("partner");
    expect(threeOf([several], stairs, { ...narrowing, setting: "date" })[0]?.setting).toBe("date");
    expect(threeOf([several], stairs, { ...narrowing, setting: "family" })).toEqual([]);
  });

  test("what was done in the last eight occasions rests; what was set aside may come again", () => {
    const eight = Array.from({ length: 8 }, (_, index) => done({ item: `s${index}` }));
    const library = [candidate("s0"), candidate("s7"), candidate("left"), candidate("new")];
    expect(idsOf(library, after(...eight))).toEqual(expect.not.arrayContaining(["s0", "s7"]));
    expect(idsOf(library, after(...eight, done({ item: "s8" })))).toContain("s0");
    const left: Occasion = { ...done(), item: "left", ended: "set-aside" };
    expect(idsOf([candidate("left"), candidate("new")], after(left)).toSorted()).toEqual(["left", "new"]);
  });

  test("with nothing near, further ones; with nothing fresh, depth 1 again; with nothing at all, none", () => {
    const steps = Array.from({ length: 9 }, () => done({ depth: 2 }));
    const high = after(...steps);
    expect(high.depth).toBe(4);
    expect(idsOf([candidate("far", { depth: 1 })], high)).toEqual(["far"]);
    expect(idsOf([candidate("x", { depth: 1 })], high)).toEqual(["x"]);
    expect(idsOf([candidate("deep", { depth: 5 })], high)).toEqual([]);
    expect(idsOf([], high)).toEqual([]);
  });
});

const anOccasion: fc.Arbitrary<Occasion> = fc
  .record({
    item: fc.integer({ min: 0, max: 39 }).map((index) => `step.${index}`),
    area: fc.constantFrom("needs", "past", "future"),
    depth: fc.constantFrom(1, 2, 3, 4, 5),
    setting: fc.constantFrom("friend", "date"),
  })
  .chain((place) =>
    fc.oneof(
      fc.constant({ ...place, ended: "set-aside" } as const),
      fc
        .record({ felt: fc.integer({ min: 0, max: 100 }), hurt: fc.constantFrom("yes", "no") })
        .map((how) => Object.assign({ ended: "done" } as const, place, how)),
    ),
  );

describe("for every staircase and library", () => {
  const life = fc.array(anOccasion, { maxLength: 30 }).map((occasions) => after(...occasions));
  const aZone = fc.constantFrom(30, 40, 50, 60);
  const aCeiling = fc.constantFrom(2, 3, 5);

  test("nothing shown is deeper than top or the ceiling", () => {
    fc.assert(
      fc.property(aLibrary, life, fc.tuple(aZone, aCeiling), (library, stairs, [zone, ceiling]) => {
        const standing = standingOf(stairs, zone);
        const three = threeOf(library, stairs, { standing, ceiling, setting: null });
        expect(three.length).toBeLessThanOrEqual(3);
        for (const each of three) expect(each.candidate.depth).toBeLessThanOrEqual(Math.min(standing.top, ceiling));
      }),
    );
  });

  test("whatever order the library comes in, the three are the same", () => {
    const twice = aLibrary.chain((library) =>
      fc.tuple(fc.constant(library), fc.shuffledSubarray([...library], { minLength: library.length })),
    );
    fc.assert(
      fc.property(twice, life, ([library, otherwise], stairs) => {
        expect(idsOf(otherwise, stairs)).toEqual(idsOf(library, stairs));
      }),
    );
  });
});
