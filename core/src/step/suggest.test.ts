import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { beginLightDay } from "../light-day/begin-light-day.ts";
import type { Candidate } from "./candidate.ts";
import { ownCandidatesOf } from "./candidate.ts";
import { aLibrary, aStepJournal } from "./facts.fixtures.ts";
import { ladderOf } from "./ladder.ts";
import { HOUR, instant, Life } from "./life.fixtures.ts";
import type { Situation, Suggestions } from "./suggest.ts";
import { suggestionsOf } from "./suggest.ts";

const preferences: Situation["preferences"] = { zone: 50, dial: "deep", leave: [] };

function now(life: Life, change: Partial<Situation> = {}): Situation {
  const day = { now: life.now, from: instant(life.now - 12 * HOUR) };
  return { day, preferences, company: null, moments: [], whenEnough: "rest", ...change };
}

function candidate(id: string, change: Partial<Candidate> = {}): Candidate {
  return { id, area: "needs", depth: 1, settings: ["friend"], leave: [], ...change };
}

function idsOf(suggestions: Suggestions<Candidate>): readonly string[] {
  return suggestions.kind === "to-rate" ? suggestions.steps.map((each) => each.candidate.id).toSorted() : [];
}

describe("what is suggested", () => {
  test("a newcomer sees steps of depth 1 and 2", () => {
    const library = [candidate("one"), candidate("two", { depth: 2 }), candidate("three", { depth: 3 })];
    expect(idsOf(suggestionsOf([], library, now(new Life())))).toEqual(["one", "two"]);
  });

  test("the dial keeps it light, and topics left out stay out", () => {
    const life = new Life();
    for (let step = 0; step < 7; step += 1) life.do({ depth: 3 }, { felt: 20 });
    const library = [
      candidate("two", { depth: 2 }),
      candidate("three", { depth: 3 }),
      candidate("faith", { depth: 2, leave: ["faith"] }),
    ];
    const dialled = (dial: "light" | "middle"): Situation =>
      now(life, { preferences: { zone: 50, dial, leave: ["faith"] } });
    expect(idsOf(suggestionsOf(life.facts, library, dialled("light")))).toEqual(["two"]);
    expect(idsOf(suggestionsOf(life.facts, library, dialled("middle")))).toEqual(["three", "two"]);
  });

  test("a day that stays light has no step of depth 3 or more, whatever the dial, and the next day has", () => {
    const life = new Life();
    for (let step = 0; step < 7; step += 1) life.do({ depth: 3 }, { felt: 20 });
    const library = [candidate("two", { depth: 2 }), candidate("three", { depth: 3 })];
    const begun = beginLightDay(life.stamp());
    if (!begun.ok) throw new Error("refused");
    const facts = [...life.facts, begun.value];
    expect(idsOf(suggestionsOf(life.facts, library, now(life)))).toEqual(["three", "two"]);
    expect(idsOf(suggestionsOf(facts, library, now(life)))).toEqual(["two"]);
    life.wait(24 * HOUR);
    expect(idsOf(suggestionsOf(facts, library, now(life)))).toEqual(["three", "two"]);
  });

  test("a step already taken up is not suggested until it has ended", () => {
    const life = new Life();
    const { id } = life.plan({ source: "taken" });
    const library = [candidate("taken"), candidate("free")];
    expect(idsOf(suggestionsOf(life.facts, library, now(life)))).toEqual(["free"]);
    life.setAside(id);
    expect(idsOf(suggestionsOf(life.facts, library, now(life)))).toEqual(["free", "taken"]);
  });

  test("own steps can be suggested while they are neither sealed nor set aside", () => {
    const life = new Life();
    const { id } = life.plan({ depth: 1 });
    const { id: left } = life.plan({ depth: 1 });
    life.setAside(left);
    const own = (): readonly string[] =>
      idsOf(suggestionsOf(life.facts, ownCandidatesOf(ladderOf(life.facts)), now(life)));
    expect(own()).toEqual([id]);
    life.seal(id);
    expect(own()).toEqual([]);
  });

  test("with nothing that fits, a person writes their own", () => {
    expect(suggestionsOf([], [], now(new Life()))).toEqual({ kind: "write-your-own" });
    expect(suggestionsOf([], [candidate("deep", { depth: 4 })], now(new Life()))).toEqual({ kind: "write-your-own" });
  });

  test("after an argument nothing of depth 3 is suggested", () => {
    const life = new Life();
    for (let step = 0; step < 6; step += 1) life.do({ depth: 3 }, { felt: 20 });
    const library = [candidate("two", { depth: 2 }), candidate("three", { depth: 3 })];
    const argued = { at: life.now, strength: 80, argument: "yes" } as const;
    expect(idsOf(suggestionsOf(life.facts, library, now(life, { moments: [argued] })))).toEqual(["two"]);
  });

  test("after three heavy items it is enough for today, unless the person goes on", () => {
    const life = new Life();
    for (let step = 0; step < 3; step += 1) life.do({ depth: 1 }, { felt: 80 });
    expect(suggestionsOf(life.facts, [candidate("one")], now(life)).kind).toBe("enough-for-today");
    expect(suggestionsOf(life.facts, [candidate("one")], now(life, { whenEnough: "go-on" })).kind).toBe("to-rate");
  });
});

describe("with whom", () => {
  test("the setting is where the chosen person stands", () => {
    const life = new Life();
    const library = [candidate("friend"), candidate("partner", { settings: ["family", "partner"] })];
    const company = { person: life.nameSomeone(), setting: "partner" } as const;
    const suggestions = suggestionsOf(life.facts, library, now(life, { company }));
    expect(suggestions).toMatchObject({
      kind: "to-rate",
      steps: [{ candidate: { id: "partner" }, setting: "partner" }],
    });
    expect(idsOf(suggestions)).toEqual(["partner"]);
  });

  test("nobody on a break is named", () => {
    const life = new Life();
    const sam = life.nameSomeone();
    for (let step = 0; step < 3; step += 1) life.do({ person: sam, depth: 1 }, { hurt: "yes" });
    life.wait(24 * HOUR);
    const library = [candidate("with sam", { person: sam }), candidate("anyone")];
    expect(idsOf(suggestionsOf(life.facts, library, now(life)))).toEqual(["anyone"]);
    const company = { person: sam, setting: "friend" } as const;
    expect(suggestionsOf(life.facts, library, now(life, { company })).kind).toBe("on-a-break");
    life.resumeSuggestions(sam);
    expect(idsOf(suggestionsOf(life.facts, library, now(life, { company })))).toEqual(["anyone", "with sam"]);
  });

  test("nobody left out is named, until let back in", () => {
    const life = new Life();
    const sam = life.nameSomeone();
    const library = [candidate("with sam", { person: sam }), candidate("anyone")];
    const company = { person: sam, setting: "friend" } as const;
    life.leaveOut(sam, "yes");
    expect(idsOf(suggestionsOf(life.facts, library, now(life)))).toEqual(["anyone"]);
    expect(suggestionsOf(life.facts, library, now(life, { company }))).toEqual({ kind: "left-out" });
    life.leaveOut(sam, "no");
    expect(idsOf(suggestionsOf(life.facts, library, now(life)))).toEqual(["anyone", "with sam"]);
  });

  test("a step with one person is not suggested with another", () => {
    const life = new Life();
    const [sam, bo] = [life.nameSomeone(), life.nameSomeone()];
    const library = [candidate("with sam", { person: sam }), candidate("with bo", { person: bo })];
    expect(
      idsOf(suggestionsOf(life.facts, library, now(life, { company: { person: bo, setting: "friend" } }))),
    ).toEqual(["with bo"]);
  });
});

describe("for every journal and library", () => {
  const aSituation = fc
    .record({
      at: fc.integer({ min: 0, max: 90 * 24 * HOUR }),
      zone: fc.constantFrom(30, 40, 50, 60),
      dial: fc.constantFrom("light", "middle", "deep"),
      leave: fc.subarray(["trauma", "family", "sex"] as const),
      whenEnough: fc.constantFrom("rest", "go-on"),
    })
    .map(({ at, zone, dial, leave, whenEnough }): Situation => {
      const day = { now: instant(at), from: instant(Math.max(0, at - 12 * HOUR)) };
      return { day, preferences: { zone, dial, leave }, company: null, moments: [], whenEnough };
    });

  test("the same facts give the same three, none deeper than allowed and none left out", () => {
    fc.assert(
      fc.property(aStepJournal, aLibrary, aSituation, (facts, library, situation) => {
        const first = suggestionsOf(facts, library, situation);
        expect(suggestionsOf(facts, library.toReversed(), situation)).toEqual(first);
        if (first.kind !== "to-rate") return;
        for (const { candidate: each } of first.steps) {
          expect(each.depth).toBeLessThanOrEqual(first.standing.top);
          expect(each.leave.some((topic) => situation.preferences.leave.includes(topic))).toBe(false);
        }
      }),
    );
  });

  test("not today changes nothing that is suggested", () => {
    fc.assert(
      fc.property(aStepJournal, aLibrary, aSituation, (facts, library, situation) => {
        const without = facts.filter((fact) => fact.kind !== "step-postponed");
        expect(suggestionsOf(without, library, situation)).toEqual(suggestionsOf(facts, library, situation));
      }),
    );
  });
});
