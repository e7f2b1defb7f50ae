import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { momentsOf } from "../moment/moments.ts";
import { peopleOf } from "../person/people.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import { ladderOf } from "../step/ladder.ts";
import type { Fact } from "./entry.ts";
import { erasing, standing } from "./erased.ts";
import { aJournal, anId } from "./facts.fixtures.ts";
import { merge } from "./merge.ts";
import { ownerOf } from "./owner.ts";
import { parseFact } from "./parse.ts";

const PARTS = /^(?:step-(?!planned)|prediction-|outcome-|moment-edited|person-(?!named)|suggestions-)/;
const golden = readFileSync(new URL("golden/v1.jsonl", import.meta.url), "utf8")
  .split("\n")
  .flatMap((line) => (line === "" ? [] : (parseFact(JSON.parse(line)) ?? [])));
const NEW = `${"11".repeat(16)}.1` as FactId;
const late: Stamp = { id: NEW, at: { ms: 8_640_000_000_000_000 as Stamp["at"]["ms"], count: 9 }, schema: 1 };
const erase = (facts: readonly Fact[], item: FactId) => merge(facts, [{ kind: "item-erased", ...late, item }]);

describe("what a person erases is gone", () => {
  test("no view shows it, nor anything that belonged to it", () => {
    fc.assert(
      fc.property(aJournal, anId, (facts, item) => {
        const left = standing(erase(facts, item));
        expect(left.some((fact) => fact.id === item || ownerOf(fact) === item)).toBe(false);
        expect(ladderOf(left).steps.has(item)).toBe(false);
        expect(peopleOf(left).has(item)).toBe(false);
        expect(momentsOf(left).some(({ id }) => id === item)).toBe(false);
      }),
    );
  });

  test("everything else stays", () => {
    fc.assert(
      fc.property(aJournal, anId, (facts, item) => {
        const before = standing(facts);
        const left = new Set(standing(erase(facts, item)));
        const gone = before.filter((fact) => !left.has(fact));
        const going = new Set(erasing(facts, item));
        expect(gone.every((fact) => going.has(fact.id))).toBe(true);
      }),
    );
  });

  test("it stays gone, and where nothing was erased nothing goes", () => {
    fc.assert(
      fc.property(aJournal, (facts) => {
        const once = standing(facts);
        expect(standing(once)).toEqual(once);
        const unerased = facts.filter((fact) => fact.kind !== "item-erased");
        expect(standing(unerased)).toBe(unerased);
      }),
    );
  });
});

describe("what belongs to what", () => {
  test("a part that names its step, its moment or its person goes with it", () => {
    const parts = golden.filter(({ kind }) => PARTS.test(kind));
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) {
      const named = part as { readonly step?: unknown; readonly moment?: unknown; readonly person?: unknown };
      expect([part.kind, ownerOf(part)]).toEqual([part.kind, named.step ?? named.moment ?? named.person]);
    }
  });
});

describe("erasing one item takes its parts along", () => {
  test("the item last, each fact once, and all of them real", () => {
    fc.assert(
      fc.property(aJournal, anId, (facts, item) => {
        const ids = erasing(facts, item);
        expect(ids.at(-1)).toBe(item);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(
          new Set([item, ...facts.filter((fact) => ownerOf(fact) === item).map((fact) => fact.id)]),
        );
      }),
    );
  });

  test("a moment with someone stays when they go, and names no one", () => {
    fc.assert(
      fc.property(aJournal, anId, (facts, item) => {
        const with_ = facts.filter((fact) => fact.kind === "moment-logged" && fact.person === item && fact.id !== item);
        expect(with_.every((fact) => !erasing(facts, item).includes(fact.id))).toBe(true);
        expect(peopleOf(standing(erase(facts, item))).get(item)).toBeUndefined();
      }),
    );
  });
});
