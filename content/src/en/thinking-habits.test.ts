import { expect, test } from "vitest";
import { sharedOpenings } from "../library.fixtures.ts";
import { shownWordsOf, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { thinkingHabits } from "./thinking-habits.ts";

const pairs = thinkingHabits.flatMap((habit) => habit.pairs);
const trials = thinkingHabits.flatMap((habit) => habit.trials);

/** Being harmed, watched, forced or threatened: never a thought to weigh. */
const HARM =
  /\b(?:hit(?:s|ting)?|hurts? me|harm\w*|kill\w*|threat\w*|beat\w*|forc(?:e|es|ed|ing)|stalk\w*|follow(?:s|ing) me|afraid of (?:them|what they))\b/iu;

test("there are twelve habits, each with six thoughts, six fairer ones, and two trials", () => {
  expect(thinkingHabits).toHaveLength(12);
  for (const habit of thinkingHabits) {
    expect(habit.pairs).toHaveLength(6);
    expect(habit.trials).toHaveLength(2);
  }
});

test("every habit, pair and trial has an id of its own, under its habit's", () => {
  const ids = thinkingHabits.flatMap((habit) => [habit, ...habit.pairs, ...habit.trials]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(12 + 72 + 24);
  for (const id of ids) expect(id).toMatch(/^habit\.[a-z]+(?:-[a-z]+)*(?:\.trial)?(?:\.[a-z]+(?:-[a-z]+)*)?$/u);
  for (const habit of thinkingHabits)
    for (const { id } of [...habit.pairs, ...habit.trials]) expect(id.startsWith(`${habit.id}.`)).toBe(true);
});

test("a habit has a plain name that fits a chip, and a kind word for what it is good for", () => {
  for (const { label, protects } of thinkingHabits) {
    expect(wordsIn(label).length).toBeLessThanOrEqual(4);
    expect(protects).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(new Set(thinkingHabits.map(({ label }) => label)).size).toBe(12);
});

test("a fear of being harmed is never a thought to weigh, nor a guess to try out", () => {
  expect(shownWordsOf(thinkingHabits).filter((words) => HARM.test(words))).toEqual([]);
  expect(HARM.test("If I say no, they’ll hit me.")).toBe(true);
});

test("every trial has two guesses that differ, and is not for someone who is afraid of the other", () => {
  for (const { fear, rival, unlessAfraid } of trials) {
    expect(fear).not.toBe(rival);
    expect(unlessAfraid).toBe(true);
  }
});

test("a fairer thought never swears that all is well", () => {
  const sure = /\b(?:always|never|certainly|definitely|of course|everything is|will be fine|love me)\b/iu;
  expect(
    pairs.map(({ fairer }) => fairer).filter((fairer) => sure.test(fairer) && !/never (?:seen|did|told)/u.test(fairer)),
  ).toEqual([]);
});

test("no two thoughts open alike, and neither do two trials", () => {
  const said = [pairs.map(({ thought }) => thought), pairs.map(({ fairer }) => fairer), trials.map(({ text }) => text)];
  for (const texts of said) {
    expect(sharedOpenings(texts, 3, 1)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  }
  expect(
    sharedOpenings(
      pairs.map(({ thought }) => thought),
      1,
      15,
    ),
  ).toEqual([]);
});

test("each pair and each trial is easy to read by itself", () => {
  expect(tooHardToRead([...pairs, ...trials])).toEqual([]);
});
