import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { someFacts } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import { parseFact, toJson } from "../journal/parse.ts";
import { peopleOf } from "../person/people.ts";
import type { FactId } from "../shared/stamp.ts";
import { Life } from "../step/life.fixtures.ts";
import { answerCheckIn, type CheckInDraft } from "./answer-check-in.ts";
import { asksAboutAlone, checkInsOf, weeksThrough } from "./check-ins.ts";
import type { CheckInAnswered, WeekNumber } from "./facts.ts";
import { mondayOf, parseWeekNumber, weekOfDay } from "./week.ts";

const week = (given: number): WeekNumber => {
  const parsed = parseWeekNumber(given);
  if (parsed === null) throw new Error(`${given} is no week`);
  return parsed;
};
const blank: CheckInDraft = { week: week(2900), hard: null, moved: null, with: [], calm: "" };

/** A life in which weeks can be answered. */
class Weeks extends Life {
  answers(draft: Partial<CheckInDraft>): CheckInAnswered {
    const answered = answerCheckIn(peopleOf(this.facts), { ...blank, ...draft }, this.stamp());
    if (!answered.ok) throw new Error(answered.refusal.kind);
    this.facts = [...this.facts, answered.value];
    return answered.value;
  }
}

describe("weeks of my own calendar", () => {
  test("a week runs from Monday to Sunday", () => {
    // 2 March 2026 is a Monday, 20,514 days after 1 January 1970.
    expect([20_513, 20_514, 20_520, 20_521].map((day) => weekOfDay(day) - weekOfDay(20_514))).toEqual([-1, 0, 0, 1]);
    expect(mondayOf(weekOfDay(20_517))).toBe(20_514);
  });

  test("days before weeks were counted lie in the first one", () => {
    expect(weekOfDay(0)).toBe(0);
    expect([-1, 0.5, Number.NaN, "3"].map(parseWeekNumber)).toEqual([null, null, null, null]);
  });
});

describe("answering a week", () => {
  test("one slide is enough", () => {
    const { hard, moved, calm, ...rest } = new Weeks().answers({ hard: 60 });
    expect([hard, moved, calm, rest.with]).toEqual([60, null, "", []]);
  });

  test("someone about whom nothing was said is left out, and words lose the empty space around them", () => {
    const life = new Weeks();
    const [bo, ada] = [life.nameSomeone(), life.nameSomeone()];
    const felt = { understood: null, valued: null, caredFor: null };
    const answered = life.answers({
      with: [
        { person: bo, ...felt },
        { person: ada, ...felt, valued: 40 },
      ],
      calm: " Soup. ",
    });
    expect(answered.with).toEqual([{ person: ada, ...felt, valued: 40 }]);
    expect(answered.calm).toBe("Soup.");
  });

  const nobody = "f".repeat(32).concat(".9") as FactId;
  test.each<[string, Partial<CheckInDraft>, object]>([
    ["an empty page", {}, { kind: "nothing-answered" }],
    ["a page of blanks", { calm: "  " }, { kind: "nothing-answered" }],
    ["more than as hard as it gets", { hard: 101 }, { kind: "number-out-of-range" }],
    ["beyond towards", { moved: 100.5 }, { kind: "number-out-of-range" }],
    [
      "a stranger",
      { with: [{ person: nobody, understood: 5, valued: null, caredFor: null }] },
      { kind: "person-unknown" },
    ],
    [
      "less than not at all",
      { with: [{ person: nobody, understood: -1, valued: null, caredFor: null }] },
      { kind: "number-out-of-range" },
    ],
    ["a calm page", { hard: 5, calm: "x".repeat(401) }, { kind: "calm-too-long", limit: 400 }],
  ])("%s is refused", (_, draft, refusal) => {
    const life = new Weeks();
    expect(answerCheckIn(peopleOf([]), { ...blank, ...draft }, life.stamp())).toEqual({ ok: false, refusal });
  });

  test("what is written down can be read from disk again", () => {
    const life = new Weeks();
    const bo = life.nameSomeone();
    const fact = life.answers({ hard: 0, with: [{ person: bo, understood: 0, valued: 100, caredFor: null }] });
    expect(parseFact(JSON.parse(JSON.stringify(toJson(fact))))).toEqual(fact);
  });
});

describe("the row of weeks", () => {
  test("one answer a week: the later stands, and both are known", () => {
    const life = new Weeks();
    const first = life.answers({ hard: 60 });
    const second = life.answers({ hard: 40, calm: "A walk." });
    const [kept] = checkInsOf(life.facts).values();
    expect(kept?.words.hard).toBe(40);
    expect(kept?.tellings).toEqual([first.id, second.id]);
    expect(checkInsOf(life.facts.toReversed())).toEqual(checkInsOf(life.facts));
  });

  test("a week without an answer is rest, and the open week is not in the row yet", () => {
    const life = new Weeks();
    life.answers({ week: week(2900), hard: 60 });
    life.answers({ week: week(2903), hard: 50 });
    const rowAt = (current: number) =>
      weeksThrough(checkInsOf(life.facts), week(current)).map(({ words }) => words?.hard ?? "rest");
    expect(rowAt(2903)).toEqual([60, "rest", "rest", 50]);
    expect(rowAt(2904)).toEqual([60, "rest", "rest", 50]);
    expect(rowAt(2906)).toEqual([60, "rest", "rest", 50, "rest", "rest"]);
    expect(weeksThrough(checkInsOf([]), week(2906))).toEqual([]);
  });

  test("a clock set back shows no weeks that have not been", () => {
    const life = new Weeks();
    life.answers({ week: week(2903), hard: 50 });
    expect(weeksThrough(checkInsOf(life.facts), week(2900))).toEqual([]);
  });

  test("being alone is asked about in the fourth week, and every fourth from there", () => {
    const life = new Weeks();
    life.answers({ week: week(2900), hard: 50 });
    const asked = Array.from({ length: 9 }, (_, at) => asksAboutAlone(checkInsOf(life.facts), week(2900 + at)));
    expect(asked).toEqual([false, false, false, true, false, false, false, true, false]);
    expect(asksAboutAlone(checkInsOf([]), week(2900))).toBe(false);
  });

  test("any facts can be read, in any order the same", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const mine = merge([], facts);
        expect(checkInsOf(mine.toReversed())).toEqual(checkInsOf(mine));
        const weeks = [...checkInsOf(mine).keys()];
        expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
      }),
    );
  });
});
