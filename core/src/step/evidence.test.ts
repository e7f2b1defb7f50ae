import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import type { Judged } from "./evidence.ts";
import { cameTrueInLastFive, eHigherOf, eLowerOf, EVIDENCE_START, gateOf, weigh } from "./evidence.ts";
import type { CameTrue } from "./facts.ts";

const SAYS = {
  "too-early": "too-early",
  neither: "could-be-chance",
  lower: "less-often",
  higher: "more-often",
} as const;
const tolerance = reference.evidence.tolerance;

function cameTrueOf(outcome: string): CameTrue {
  return outcome === "yes" || outcome === "partly" ? outcome : "no";
}

describe("predicted and happened, as in the reference", () => {
  test.each(reference.evidence.cases)("$id", ({ p, outcome, eLower, eHigher, cameTrueInLast5, says }) => {
    const judged = p.map((each, index): Judged => ({ p: each, cameTrue: cameTrueOf(outcome[index] ?? "") }));
    let evidence = EVIDENCE_START;
    judged.forEach((each, index) => {
      evidence = weigh(evidence, each);
      expect(Math.abs(eLowerOf(evidence) / (eLower[index] ?? Number.NaN) - 1)).toBeLessThan(tolerance);
      expect(Math.abs(eHigherOf(evidence) / (eHigher[index] ?? Number.NaN) - 1)).toBeLessThan(tolerance);
    });
    expect(cameTrueInLastFive(evidence)).toBe(cameTrueInLast5);
    expect(SAYS[gateOf(evidence)]).toBe(says);
  });
});

test("ten thousand predictions neither overflow nor lose the way back", () => {
  const doubt = { p: 0.9, cameTrue: "no" } as const;
  const sure = { p: 0.9, cameTrue: "yes" } as const;
  let evidence = EVIDENCE_START;
  for (let n = 0; n < 5000; n += 1) evidence = weigh(evidence, sure);
  expect(gateOf(evidence)).toBe("higher");
  for (let n = 0; n < 5000; n += 1) evidence = weigh(evidence, doubt);
  expect(gateOf(evidence)).toBe("lower");
});
