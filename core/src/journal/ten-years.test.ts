import { describe, expect, test } from "vitest";

import { momentsOf } from "../moment/moments.ts";
import { peopleOf } from "../person/people.ts";
import type { Instant } from "../shared/stamp.ts";
import { ladderOf } from "../step/ladder.ts";
import { KINDS } from "./entry.ts";
import { merge } from "./merge.ts";
import { parseFact, toJson } from "./parse.ts";
import { tenYears } from "./ten-years.fixtures.ts";

/** Milliseconds of this thread's own work so far: a busy machine does not change it. */
const workedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

const UNTIL = 1_772_600_000_000 as Instant;
const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;
const facts = tenYears({ seed: 7, count: 40_000, until: UNTIL });

describe("ten synthetic years", () => {
  test("the same seed gives the same facts, another seed others", () => {
    expect(tenYears({ seed: 7, count: 500, until: UNTIL })).toEqual(tenYears({ seed: 7, count: 500, until: UNTIL }));
    expect(tenYears({ seed: 8, count: 500, until: UNTIL })).not.toEqual(
      tenYears({ seed: 7, count: 500, until: UNTIL }),
    );
  });

  test("they are a journal: in order, each id once, the last one now, the first ten years ago", () => {
    expect(facts).toHaveLength(40_000);
    expect(merge([], facts)).toEqual(facts);
    expect(facts.at(-1)?.at.ms).toBe(UNTIL);
    expect((UNTIL - (facts[0]?.at.ms ?? 0)) / YEAR_MS).toBeCloseTo(10, 1);
  });

  test("what people do most is there, and each fact reads back", () => {
    const kinds = new Set<string>(facts.map((fact) => fact.kind));
    expect(KINDS.filter((kind) => kinds.has(kind)).length).toBe(kinds.size);
    expect(kinds.size).toBeGreaterThanOrEqual(19);
    for (const fact of facts) expect(parseFact(JSON.parse(JSON.stringify(toJson(fact))))).toEqual(fact);
  }, 30_000);

  test("it looks like a life: many moments, some people, steps that were looked back on", () => {
    const steps = [...ladderOf(facts).steps.values()];
    expect(momentsOf(facts).length).toBeGreaterThan(15_000);
    expect(peopleOf(facts).size).toBeGreaterThan(5);
    expect(steps.filter((step) => step.tries.length > 0).length).toBeGreaterThan(steps.length / 2);
    expect(steps.some((step) => step.tries.length > 1)).toBe(true);
  });

  test("notes are as long as notes are", () => {
    const notes = facts.flatMap((fact) => (fact.kind === "moment-logged" ? [fact.note.length] : []));
    expect(Math.min(...notes)).toBe(0);
    expect(Math.max(...notes)).toBeGreaterThan(200);
    expect(Math.max(...notes)).toBeLessThanOrEqual(300);
  });

  test("they take a second at most", () => {
    const start = workedMs();
    tenYears({ seed: 9, count: 40_000, until: UNTIL });
    expect(workedMs() - start).toBeLessThan(1000);
  });
});
