import { ucla3 } from "@ajar/content/en/questionnaires/questionnaires";
import * as fc from "fast-check";
import { aJournal, anUnknownFact } from "../../../core/src/journal/facts.fixtures.ts";
import { parseFact, toJson } from "@ajar/core/journal/parse";
import { logMoment } from "@ajar/core/moment/log-moment";
import { peopleOf } from "@ajar/core/person/people";
import { describe, expect, test } from "vitest";
import { instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { offersOf } from "./offers.ts";
import { markdownOf, pageOf } from "./page.ts";

const NOW = instant(1_772_600_000_000);
const GIVEN = { now: NOW, questionnaires: [ucla3] };
const NOTHING = { want: "", helps: "", not: "" };

function aLife() {
  const life = new Life();
  const sam = life.nameSomeone();
  life.do({ title: "Told Sam I was tired", person: sam }, { learned: "Sam asked why.", howBad: null });
  const blank = { pattern: null, urge: null, did: null, strength: null, body: null, feeling: null };
  const moment = logMoment(
    { ...blank, happenedAt: life.now, person: sam, note: "On the stairs with Sam." },
    life.stamp(),
  );
  if (!moment.ok) throw new Error(moment.refusal.kind);
  life.facts = [...life.facts, moment.value];
  return { facts: life.facts, people: [...peopleOf(life.facts).values()] };
}

describe("a summary", () => {
  test("is empty until something is ticked or written", () => {
    expect(pageOf(NOTHING, [], { keep: "out", people: [] })).toEqual([]);
  });

  test("holds what was ticked and nothing else, own words first", () => {
    const { facts, people } = aLife();
    const [step] = offersOf(facts, GIVEN);
    if (!step) throw new Error("no step");
    const page = pageOf({ ...NOTHING, want: " To stay\nin the room. " }, [step], { keep: "in", people });
    expect(page).toEqual([
      { title: "What I want", lines: ["To stay in the room."] },
      { title: "Steps I looked back on", lines: ["Told Sam I was tired – “Sam asked why.”"] },
    ]);
  });

  test("leaves names out everywhere, own words too", () => {
    const { facts, people } = aLife();
    const all = offersOf(facts, GIVEN).filter(({ group }) => group === "steps" || group === "moments");
    const page = pageOf({ ...NOTHING, helps: "Sam’s kitchen." }, all, { keep: "out", people });
    expect(JSON.stringify(page)).not.toMatch(/Sam/);
    expect(page[0]?.lines).toEqual(["a friend’s kitchen."]);
    expect(page.at(-1)?.lines[0]).toMatch(/On the stairs with a friend\./);
  });

  test("saved, it is the same words, and signs stay signs", () => {
    const markdown = markdownOf("Summary, 4 March 2026", [{ title: "What I want", lines: ["*Slowly* # please"] }]);
    expect(markdown).toBe(
      ["# Summary, 4 March 2026", "", "## What I want", "", String.raw`- \*Slowly\* \# please`, ""].join("\n"),
    );
  });
});

test("nothing anybody else wrote is ever offered: what this version does not know as one's own is not read", () => {
  const CANARY = "Bo wrote this about you";
  fc.assert(
    fc.property(aJournal, anUnknownFact, (facts, unknown) => {
      const theirs = parseFact({ ...(toJson(unknown) as object), text: CANARY, note: CANARY, title: CANARY });
      const offers = offersOf(theirs === null ? facts : [...facts, theirs], GIVEN);
      expect(offers.filter(({ text }) => text.includes(CANARY))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
