import { expect, test } from "vitest";

import { keepKindLetter } from "../letter/keep-kind-letter.ts";
import { after, DAY_MS, stampOf, written } from "../shared/written.fixtures.ts";
import { beginStory } from "../story/begin-story.ts";
import { endStory } from "../story/end-story.ts";
import type { StoryDial } from "../story/facts.ts";
import { storiesOf } from "../story/stories.ts";
import { tellMoment } from "../story/tell-moment.ts";
import { keepWriting } from "../writing/keep-writing.ts";
import { heavyExercisesToday, isEnoughForToday } from "./heavy-today.ts";

const day = { now: after(1000), from: after(0) };
const tomorrow = { now: after(DAY_MS + 1000), from: after(DAY_MS) };
const nothing = { age: null, who: "", happened: "", protects: "", costs: "", exception: "", replaces: null } as const;

function story(dial: StoryDial, felt: number | null) {
  const begun = written(beginStory(dial, stampOf(1)));
  const stories = storiesOf([begun]);
  const told = [2, 3].map((seq) =>
    written(tellMoment(stories, { ...nothing, story: begun.id, concluded: "Be useful." }, stampOf(seq))),
  );
  return [begun, ...told, written(endStory(stories, { story: begun.id, rule: "", felt }, stampOf(4)))];
}

const writing = (seq: number) =>
  written(keepWriting([], { topic: "t", tookMs: 0, words: "", felt: null }, stampOf(seq)));
const kind = (felt: number) =>
  written(keepKindLetter({ happened: "x", others: "", friend: "", kindness: "", felt }, stampOf(9)));

test("a story counts once, however many moments it has; a light one does when it was hard", () => {
  expect(heavyExercisesToday(story("middle", null), day)).toBe(1);
  expect(heavyExercisesToday(story("light", 74), day)).toBe(0);
  expect(heavyExercisesToday(story("light", 75), day)).toBe(1);
});

test("each sitting of writing counts, and a kind letter that was hard", () => {
  expect(heavyExercisesToday([writing(5), writing(6), kind(75)], day)).toBe(3);
  expect(heavyExercisesToday([kind(74)], day)).toBe(0);
});

test("three heavy things of any kind are enough, and tomorrow is another day", () => {
  const strong = { at: day.now, strength: 70, argument: "no" } as const;
  const facts = [...story("deep", null), writing(5)];
  expect(isEnoughForToday(facts, [], day)).toBe(false);
  expect(isEnoughForToday(facts, [strong], day)).toBe(true);
  expect(isEnoughForToday([...facts, writing(6)], [], day)).toBe(true);
  expect(isEnoughForToday([...facts, writing(6)], [], tomorrow)).toBe(false);
});
