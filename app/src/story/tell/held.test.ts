import type { StoryMomentWords } from "@ajar/core/story/facts";
import { factId, parseAuthorId, parseInstant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { emptyHeld, lineOf, momentDraftOf, rated, retold, told } from "./held.ts";

const author = parseAuthorId("b".repeat(32));
const at = parseInstant(1);
if (author === null || at === null) throw new Error("the fixture does not parse");
const story = factId(author, 1);
const words: StoryMomentWords = {
  age: "6-11",
  who: "my aunt",
  happened: "",
  concluded: "Be useful.",
  protects: "Nobody asked.",
  costs: "",
  exception: "",
};
const moment = { id: factId(author, 2), words, toldAt: at };

test("a moment told anew says which one it replaces; a new one replaces none", () => {
  expect(momentDraftOf({ ...emptyHeld(""), ...retold(moment) }, story)).toEqual({
    story,
    replaces: moment.id,
    ...words,
  });
  expect(momentDraftOf(emptyHeld(""), story).replaces).toBeNull();
});

test("once told, nothing of it is left in the form; the rule and the ratings are", () => {
  const held = { ...emptyHeld("If I ask, they go."), ...retold(moment), ratings: [40] };
  expect({ ...held, ...told() }).toEqual({ ...emptyHeld("If I ask, they go."), ratings: [40] });
});

test("a moment is known by what was learned, else by what was said first", () => {
  expect(lineOf(words)).toBe("Be useful.");
  expect(lineOf({ ...words, concluded: "", happened: "I cried." })).toBe("I cried.");
});

test("a rating left open adds nothing", () => {
  expect(rated({ ...emptyHeld(""), ratings: [80] })).toEqual([80]);
  expect(rated({ ...emptyHeld(""), ratings: [80], rating: 90 })).toEqual([80, 90]);
});
