import { expect, test } from "vitest";
import { slotsIn } from "../../slots.ts";
import { againstTheVoice, GRADE_LIMIT, readingGrade, shownWordsOf } from "../../voice.fixtures.ts";
import { goodNewsPairs } from "../good-news-pairs.ts";
import { goodNewsReplies } from "../good-news.ts";
import { guideCards } from "../guide/cards.ts";
import { guidePages } from "../guide/pages.ts";
import { lineChecks } from "../line-checks.ts";
import { lineTemplates } from "../lines.ts";
import { listeningPrompts } from "../listening.ts";
import { needs } from "../needs.ts";
import { questions } from "../questions.ts";
import { replyStarters } from "../reply-starters.ts";
import { sayingLines } from "../sayings.ts";
import { empathyScenes } from "../scenes.ts";
import { answerTwins } from "./answers.ts";
import { guideTwins } from "./guide.ts";
import { laterGuideTwins } from "./guide-later.ts";
import { questionTwins } from "./questions.ts";
import { sceneTwins } from "./scenes.ts";
import { twins } from "./twins.ts";

const guide = shownWordsOf([guidePages, guideCards]);
const ours = shownWordsOf([
  [goodNewsPairs, goodNewsReplies, lineChecks, lineTemplates, listeningPrompts],
  [needs, questions, replyStarters, sayingLines, empathyScenes],
]);
const pairs = Object.entries(twins);
const marksIn = (text: string): readonly string[] => text.match(/\{[a-z]+-\d{4}\}/g) ?? [];

test("every twin stands for a text that is there, word for word", () => {
  const there = new Set([...guide, ...ours]);
  expect(Object.keys({ ...guideTwins, ...laterGuideTwins }).filter((usual) => !guide.includes(usual))).toEqual([]);
  expect(pairs.filter(([usual]) => !there.has(usual)).map(([usual]) => usual)).toEqual([]);
});

test("no text has two twins", () => {
  const all = [guideTwins, laterGuideTwins, answerTwins, sceneTwins, questionTwins].flatMap((each) =>
    Object.keys(each),
  );
  expect(new Set(all).size).toBe(all.length);
});

test("a twin says something else, with the same sources and the same places to fill", () => {
  for (const [usual, plain] of pairs) {
    expect(plain).not.toBe(usual);
    expect([usual, marksIn(plain)]).toEqual([usual, marksIn(usual)]);
    if (marksIn(usual).length === 0) expect([usual, slotsIn(plain)]).toEqual([usual, slotsIn(usual)]);
  }
});

/** Things that stand for something else more often than for themselves. */
const IMAGES =
  /\b(?:alarms?|guard|leash|flood|wheel|street|wall|hook|ladder|cousin of|cousins|lid|strings?|receipt|drum|drawer|sleeves|layer|ears|pinch|sums|feeding|flags|pyjamas|villain|tidy|shrug|wiped|land|a door|door, too|someone else’s door|open hand)\b/;
/** Where such a word is meant as it stands. */
const MEANT = [
  "A lift, a ladder",
  "on the wall nearest",
  "{a hook}",
  "a hook",
  "take the wheel",
  "did your street smell",
  "my cousins",
  "being tidy",
];

test("the Guide and Ours have a twin wherever a thing stands for something else", () => {
  const without = [...new Set([...guide, ...ours])].filter(
    (text) => IMAGES.test(text) && !Object.hasOwn(twins, text) && !MEANT.some((meant) => text.includes(meant)),
  );
  expect(without).toEqual([]);
});

test("no twin has an image of its own", () => {
  const plain = Object.values(twins).filter(
    (text) => IMAGES.test(text) && !MEANT.some((meant) => text.includes(meant)),
  );
  expect(plain).toEqual([]);
});

test("twins keep to the voice, and read no harder than what they stand for may", () => {
  expect(againstTheVoice(Object.values(twins))).toEqual([]);
  const hard = pairs.filter(([usual, plain]) => {
    const bare = plain.replaceAll(/\s*\{[a-z]+-\d{4}\}/g, "");
    return (
      readingGrade(bare) > Math.max(GRADE_LIMIT + 1, readingGrade(usual.replaceAll(/\s*\{[a-z]+-\d{4}\}/g, "")) + 1)
    );
  });
  expect(hard.map(([, plain]) => `${readingGrade(plain).toFixed(1)}: ${plain}`)).toEqual([]);
});
