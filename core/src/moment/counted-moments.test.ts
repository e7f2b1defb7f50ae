import * as fc from "fast-check";
import { expect, test } from "vitest";

import { answerCheckIn } from "../check-in/answer-check-in.ts";
import { checkInsOf } from "../check-in/check-ins.ts";
import { parseWeekNumber } from "../check-in/week.ts";
import type { Fact } from "../journal/entry.ts";
import { aJournal } from "../journal/facts.fixtures.ts";
import { peopleOf } from "../person/people.ts";
import { Life } from "../step/life.fixtures.ts";
import { countedMomentsOf } from "./counted-moments.ts";
import { countsOf } from "./counts.ts";
import { logMoment } from "./log-moment.ts";
import { momentsOf } from "./moments.ts";

class Weeks extends Life {
  calm(week: number, line: string) {
    const given = parseWeekNumber(week);
    if (given === null) throw new Error("no week");
    const draft = { week: given, hard: 40, moved: null, with: [], calm: line };
    const answered = answerCheckIn(peopleOf(this.facts), draft, this.stamp());
    if (!answered.ok) throw new Error(answered.refusal.kind);
    this.facts = [...this.facts, answered.value];
  }

  notes(urge: "leave" | null) {
    const blank = { pattern: null, did: null, strength: null, body: null, feeling: null, person: null, note: "" };
    const noted = logMoment({ ...blank, urge, happenedAt: this.now }, this.stamp());
    if (!noted.ok) throw new Error(noted.refusal.kind);
    this.facts = [...this.facts, noted.value];
  }
}

const asked = {
  marked: ({ urge }: { urge: string | null }) => urge === "leave",
  did: ({ did }: { did: string | null }) => did === "away",
};
const counts = (facts: readonly Fact[]) => countsOf(countedMomentsOf(facts), asked);

test("three calm lines are a denominator: without them there is nothing to compare with", () => {
  const life = new Weeks();
  for (let at = 0; at < 3; at += 1) life.notes("leave");
  expect(counts(life.facts)).toBeNull();
  for (const week of [2900, 2901, 2902]) life.calm(week, "Tea with Bo.");
  expect(counts(life.facts)).toEqual({
    withIt: { did: 0, of: 3 },
    without: { did: 0, of: 3 },
    caveat: "too-few",
  });
});

test("a week counts once, as it was last answered, and a week without a line not at all", () => {
  const life = new Weeks();
  life.calm(2900, "Tea with Bo.");
  life.calm(2900, "Tea with Bo, and then the bus.");
  life.calm(2901, "");
  expect(countedMomentsOf(life.facts)).toHaveLength(1);
  life.calm(2900, "");
  expect(countedMomentsOf(life.facts)).toEqual([]);
});

test("a calm line has no time of day, so it is never counted as evening", () => {
  const life = new Weeks();
  const noted = life.now;
  life.notes(null);
  life.calm(2900, "Tea with Bo.");
  expect(countedMomentsOf(life.facts).map(({ happenedAt }) => happenedAt)).toEqual([noted, null]);
});

test("nothing is lost and nothing counted twice, whatever lies in the journal", () => {
  fc.assert(
    fc.property(aJournal, (journal) => {
      const lines = [...checkInsOf(journal).values()].filter(({ words }) => words.calm !== "");
      expect(countedMomentsOf(journal)).toHaveLength(momentsOf(journal).length + lines.length);
    }),
  );
});
