import { expect, test } from "vitest";
import type { GuidePage, GuideParagraph } from "../../guide.ts";
import { references } from "../../references.ts";
import { againstTheVoice, GRADE_LIMIT, readingGrade, tooHardToRead, wordsIn } from "../../voice.fixtures.ts";
import { guidePages } from "./pages.ts";

const MARK = /\s*\{([a-z]+-\d{4})\}/g;
const known = new Set(references.map(({ id }) => id));
const plain = (text: string): string => text.replaceAll(MARK, "");
const textOf = (paragraph: GuideParagraph): string => (typeof paragraph === "string" ? paragraph : paragraph.text);
const paragraphsOf = ({ parts }: GuidePage): readonly GuideParagraph[] => parts.flatMap(({ paragraphs }) => paragraphs);
const proseOf = (page: GuidePage): string =>
  paragraphsOf(page)
    .map((each) => plain(textOf(each)))
    .join(" ");

test("the pages follow the mission: why, in me, in someone I love, if mine, if theirs, both ways, Ajar itself", () => {
  const groups = [...new Set(guidePages.map(({ group }) => group))];
  expect(groups).toEqual(["why", "in-me", "in-them", "mine", "theirs", "both", "ajar"]);
  expect(guidePages.map(({ slug }) => slug)).toEqual(
    "why hot-and-cold protects topics needing-nobody spoiling who-cannot-stay distance missing-words defending reflect small-steps assumptions therapy empathy safe-place show-first boundaries both-ways can-and-cannot evidence clinicians privacy sources".split(
      " ",
    ),
  );
});

test("each page has an id and a name of its own", () => {
  for (const { id, slug } of guidePages) expect(id).toBe(`guide.${slug}`);
  expect(new Set(guidePages.map(({ title }) => title)).size).toBe(guidePages.length);
});

test("every mark in a text is a source that exists, and a page names the sources it marks, no more and no less", () => {
  for (const page of guidePages) {
    const marked = new Set(
      paragraphsOf(page).flatMap((each) => [...textOf(each).matchAll(MARK)].map(([, ref]) => ref)),
    );
    for (const ref of marked) expect(known).toContain(ref);
    expect([page.slug, marked]).toEqual([page.slug, new Set(page.refs)]);
    expect(page.evidence === "D" || page.refs.length > 0).toBe(true);
  }
});

test("a page is short: three minutes at most", () => {
  for (const page of guidePages) expect([page.slug, wordsIn(proseOf(page)).length < 400]).toEqual([page.slug, true]);
});

test("a page reads at about eleven years, and so does each paragraph or the simpler words under it", () => {
  const hard = guidePages.flatMap((page) => {
    const read = paragraphsOf(page).map((each) => (typeof each === "string" ? each : each.simpler));
    const tooHard = read.filter((text) => readingGrade(plain(text)) > GRADE_LIMIT + 1);
    const whole = readingGrade(proseOf(page)) > GRADE_LIMIT ? [`${readingGrade(proseOf(page)).toFixed(1)} whole`] : [];
    return [...whole, ...tooHard].map((text) => `${page.slug}: ${text}`);
  });
  expect(hard).toEqual([]);
});

test("simpler words are simpler, and fewer", () => {
  const hard = guidePages.flatMap(paragraphsOf).filter((each) => typeof each !== "string");
  const notSimpler = hard.filter(
    ({ text, simpler }) =>
      readingGrade(simpler) >= Math.min(GRADE_LIMIT, readingGrade(plain(text))) ||
      wordsIn(simpler).length >= wordsIn(plain(text)).length,
  );
  expect(notSimpler.map(({ simpler }) => `${readingGrade(simpler).toFixed(1)}: ${simpler}`)).toEqual([]);
});

test("a study in a text comes with what is not known, or how many took part", () => {
  for (const page of guidePages.filter(({ refs }) => refs.length > 0))
    expect([page.slug, proseOf(page)]).toEqual([
      page.slug,
      expect.stringMatching(
        /\d|not proven|no proof|not yet|tested it yet|one model|may not fit|can’t say|small trial|seem|hardly/,
      ),
    ]);
});

test("nothing is claimed that Ajar never claims", () => {
  const read = guidePages.map(proseOf).join(" ");
  expect(read).not.toMatch(/\bcures?\b|clinically|proven to|100 %|anonymous|safe relationship|guarantee/i);
  expect(read).toContain("Nobody has tested whether Ajar helps.");
});

test("the Guide keeps to the voice", () => {
  const read = guidePages.map((page) => [
    page.title,
    page.text,
    page.saying,
    page.doing.map(({ words }) => words),
    page.parts,
  ]);
  expect(againstTheVoice(read)).toEqual([]);
  expect(tooHardToRead(guidePages.map(({ title, text }) => [title, text]))).toEqual([]);
});
