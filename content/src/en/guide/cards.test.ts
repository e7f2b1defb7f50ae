import { expect, test } from "vitest";
import { references } from "../../references.ts";
import { againstTheVoice, tooHardToRead, wordsIn } from "../../voice.fixtures.ts";
import { guideCards } from "./cards.ts";
import { guidePages } from "./pages.ts";

const known = new Set(references.map(({ id }) => id));

test("there are thirty-six, each under a page of its own and with an id of its own", () => {
  expect(guideCards).toHaveLength(36);
  expect(new Set(guideCards.map(({ id }) => id)).size).toBe(36);
  const slugs = new Set(guidePages.map(({ slug }) => slug));
  for (const { id, page } of guideCards) {
    expect(slugs).toContain(page);
    expect(id).toMatch(new RegExp(`^guide-card\\.${page}\\.[a-z]+(-[a-z]+)*$`));
  }
});

test("a card has at most ninety words and a source that exists, and none rests on practice alone", () => {
  for (const { text, refs, evidence } of guideCards) {
    expect(wordsIn(text).length).toBeLessThanOrEqual(90);
    expect(refs.length).toBeGreaterThanOrEqual(1);
    for (const ref of refs) expect(known).toContain(ref);
    expect(evidence).not.toBe("D");
  }
});

test("no two begin alike", () => {
  const begins = guideCards.map(({ text }) => wordsIn(text).slice(0, 3).join(" "));
  expect(begins.filter((words, at) => begins.indexOf(words) !== at)).toEqual([]);
});

test("cards keep to the voice and are easy to read", () => {
  expect(againstTheVoice(guideCards.map(({ text }) => text))).toEqual([]);
  expect(tooHardToRead(guideCards.map(({ text }) => text))).toEqual([]);
});
