import { expect, test } from "vitest";
import { sharedOpenings } from "../library.fixtures.ts";
import { tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { goodNewsPairs } from "./good-news-pairs.ts";
import { goodNewsReplies } from "./good-news.ts";

test("there are twenty replies and twenty pairs, under ids of their own", () => {
  expect(goodNewsReplies).toHaveLength(20);
  expect(goodNewsPairs).toHaveLength(20);
  for (const { id } of goodNewsReplies) expect(id).toMatch(/^good-news\.[a-z]+(-[a-z]+)*$/u);
  for (const { id } of goodNewsPairs) expect(id).toMatch(/^good-news-pair\.[a-z]+(-[a-z]+)*$/u);
});

test("a reply is short enough to say before the moment has gone, and something follows it", () => {
  for (const { text, followUp } of goodNewsReplies) {
    expect(wordsIn(text).length).toBeLessThanOrEqual(12);
    expect(followUp).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(new Set(goodNewsReplies.map(({ followUp }) => followUp)).size).toBe(20);
});

test("nobody is cheered on or marked", () => {
  const applause = /\b(?:proud of you|well done|good (?:girl|boy|job)|amazing|awesome|congratulations)\b/iu;
  expect(JSON.stringify([goodNewsReplies, goodNewsPairs])).not.toMatch(applause);
});

test("what to try asks about the news, or wants to see it", () => {
  const interest = /\?|\b(?:Show me|Cut me|Walk me|Tell me|say that again)\b/u;
  expect(goodNewsPairs.filter(({ try: tried }) => !interest.test(tried))).toEqual([]);
});

test("the first answer is told without blame", () => {
  const blame = /\b(?:never|wrong|bad|rude|selfish|unkind|you always)\b/iu;
  expect(goodNewsPairs.filter(({ why }) => blame.test(why))).toEqual([]);
});

test("no two answers open alike", () => {
  const parts = [
    goodNewsPairs.map(({ insteadOf }) => insteadOf),
    goodNewsPairs.map(({ try: tried }) => tried),
    goodNewsPairs.map(({ why }) => why),
    goodNewsReplies.map(({ followUp }) => followUp),
  ];
  for (const texts of parts) expect(sharedOpenings(texts, 3, 1)).toEqual([]);
});

test("each piece of news and each answer is easy to read", () => {
  expect(tooHardToRead([...goodNewsPairs, ...goodNewsReplies])).toEqual([]);
});
