import { expect, test } from "vitest";
import { words as repair } from "#words/repair";
import { words as showFirst } from "#words/show-first";
import { words as softStart } from "#words/soft-start";
import { words as tellThem } from "#words/tell-them";
import { wordCount } from "./composer.ts";

const takenFrom = (pages: readonly { readonly suggestions: readonly string[] }[]): readonly string[] =>
  pages.map(({ suggestions }) => suggestions[0] ?? "");

test("a gentle start holds what I saw, felt and need, and one request", () => {
  expect(softStart.compose(takenFrom(softStart.pages))).toBe(
    "When the plates are still there at ten, I feel tired. I need a hand with the evening. Would you do them tonight?",
  );
});

test("what is skipped leaves whole sentences behind", () => {
  expect(softStart.compose(["", "tired.", "", "sit with me?"])).toBe("I feel tired. Would you sit with me?");
  expect(softStart.compose(["Sunday came and went", "", "", ""])).toBe("Sunday came and went.");
  expect(softStart.compose(["", "", "", ""])).toBe("");
});

test("mending begins with my own part, and holds no but", () => {
  const text = repair.compose(takenFrom(repair.pages));
  expect(text).toBe(
    "I said I’d ring, and I didn’t. You waited an hour in the rain. I feel sorry. Next time I’ll ring, even when it’s late. What would help a little?",
  );
  expect(text).not.toMatch(/\bbut\b/i);
});

test("a share asks nothing back", () => {
  const { composer } = showFirst;
  expect(composer.compose(takenFrom(composer.pages))).toBe(
    "I kept my father’s old coat. It makes me feel a bit foolish. It’s where I learned to wait. No need to answer.",
  );
  expect(composer.compose(["", "", ""])).toBe("");
});

test("telling them asks for something small, or for nothing", () => {
  expect(tellThem.compose(takenFrom(tellThem.pages))).toBe(
    "I’ve been using something called Ajar. It’s a notebook for saying small true things. I use it because I go quiet when it gets close. What I write there stays with me. I’d like you to know, and that’s all.",
  );
  expect(tellThem.compose(["", "I’d like to let you in more", ""])).toMatch(/ There’s nothing you need to do\.$/);
  expect(tellThem.compose(["", "", "to know"])).toBe("");
});

test.each([softStart, repair, showFirst.composer, tellThem])(
  "whatever start one takes, it stays short enough",
  ({ pages, compose, most }) => {
    const longest = pages.map(({ suggestions }) => suggestions.toSorted((a, b) => b.length - a.length)[0] ?? "");
    expect(wordCount(compose(longest))).toBeLessThanOrEqual(most);
  },
);

test("words are counted as one counts them", () => {
  expect(wordCount("I’d like ten-minute tea. No?")).toBe(5);
  expect(wordCount("")).toBe(0);
});
