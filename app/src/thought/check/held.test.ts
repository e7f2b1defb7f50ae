import { thinkingHabits } from "@ajar/content/en/thinking-habits";
import type { ThoughtWords } from "@ajar/core/thought/facts";
import { parseThoughtWords } from "@ajar/core/thought/thought-words";
import { expect, test } from "vitest";
import { words } from "#words/thought";
import { fairerFor } from "./fairer-for.ts";
import { emptyThought, fairerOf, heldOf, NONE, NOT_YET, OWN, thoughtDraftOf, whatIsMissing } from "./held.ts";

function parsed(held: ReturnType<typeof emptyThought>): ThoughtWords {
  const told = parseThoughtWords(thoughtDraftOf(held));
  if (!told.ok) throw new Error(told.refusal.kind);
  return told.value;
}

test("a thought and nothing else can be kept", () => {
  expect(parsed(emptyThought("They’re done with me."))).toMatchObject({
    thought: "They’re done with me.",
    feeling: null,
    habit: null,
    supports: { lines: [], enough: "not-yet" },
    fairer: "",
  });
});

test("what was kept opens as it was, and can be kept again unchanged", () => {
  const told = parsed({
    ...emptyThought("They’re done with me."),
    saw: "They read it.",
    feeling: { pick: OWN, own: "prickly" },
    belief: 70,
    habit: OWN,
    ownHabit: "my aunt’s voice",
    supports: { lines: ["They sighed.", "They left.", "It was late."], enough: "yes" },
    against: { lines: ["They asked me to stay.", ""], enough: "not-yet" },
    fairer: OWN,
    ownFairer: "Quiet is all I know.",
    beliefAfter: 40,
    feelingNow: { pick: NOT_YET, own: "" },
  });
  expect(parsed(heldOf(told))).toEqual(told);
  expect(parsed(heldOf(parsed(emptyThought("x"))))).toEqual(parsed(emptyThought("x")));
});

test("none of these is an answer, and names no habit", () => {
  expect(parsed({ ...emptyThought("x"), habit: NONE }).habit).toBeNull();
});

test("only a missing thought, one lone line and an unchosen fairer thought hold a page back", () => {
  const held = emptyThought();
  expect(whatIsMissing("saw", held)).toBeNull();
  expect(whatIsMissing("thought", held)).toBe(words.thought.first);
  expect(whatIsMissing("weigh", held)).toBeNull();
  expect(whatIsMissing("weigh", { ...held, against: { lines: ["One", ""], enough: "yes" } })).toBe(words.weigh.one);
  expect(whatIsMissing("weigh", { ...held, against: { lines: ["One", ""], enough: NOT_YET } })).toBeNull();
  expect(whatIsMissing("fairer", held)).toBe(words.fairer.first);
  expect(whatIsMissing("fairer", { ...held, fairer: "Quiet is all I know." })).toBeNull();
});

test("an own fairer thought left empty is none", () => {
  expect(fairerOf({ fairer: OWN, ownFairer: "  " })).toBe("");
});

test("two fairer thoughts are offered: a library thought brings its own first", () => {
  const [habit] = thinkingHabits;
  const [, second] = habit?.pairs ?? [];
  if (!habit || !second) throw new Error("the library is empty");
  expect(fairerFor({ thought: "x", habit: null })).toEqual([words.fairer.unknown, words.fairer.both]);
  expect(fairerFor({ thought: "x", habit: habit.id })).toEqual(habit.pairs.slice(0, 2).map(({ fairer }) => fairer));
  expect(fairerFor({ thought: ` ${second.thought} `, habit: habit.id })[0]).toBe(second.fairer);
  expect(fairerFor({ thought: second.thought, habit: null })).toEqual([second.fairer, words.fairer.unknown]);
});
