import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** The highest US school grade a text may have: about eleven years old, with room to spare. */
export const GRADE_LIMIT = 7;

const NEVER =
  /\b(?:avoidant|toxic|broken|(?<!no )fix(?:es|ed|ing)?|fail(?:s|ed|ing|ure)?|missed|overdue|streaks?|scores?|compliance|homework|should|at least|just|journeys?|heal(?:s|ed|ing)?|growth|brave(?:ly|r)?|healthy)\b|!/giu;

const GENDERED =
  /\b(?:he|him|his|she|her|hers|husbands?|wife|wives|boyfriends?|girlfriends?|m[ae]n|wom[ae]n|lady|guys?|fianc[ée]e?s?)\b/giu;

/** Keys whose values are for the program, not for people. */
const UNSEEN = new Set(
  "id kind licence refs evidence pattern needs family group corner path asks href reviewedBy slots requestSlots needs setting topic use shows at set dial leave areas".split(
    " ",
  ),
);

/** Words, with apostrophes and hyphens kept inside. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];
}

/** US school grade of a text (Flesch–Kincaid). Meaningless for a chip of one or two words. */
export function readingGrade(text: string): number {
  const words = wordsIn(text);
  const sentences = text.split(/[.?…]+[”’]?(?:\s|$)/u).filter((part) => wordsIn(part).length > 0);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** What a text says that Ajar never says: the never-list and exclamation marks. */
export function neverSaidIn(text: string): readonly string[] {
  return text.match(NEVER) ?? [];
}

/** Words that assume somebody's gender or marriage. */
export function genderedIn(text: string): readonly string[] {
  return text.match(GENDERED) ?? [];
}

/** Every string a piece of content shows, in order; ids, kinds, references and addresses left out. */
export function shownWordsOf(given: unknown): readonly string[] {
  if (typeof given === "string") return [given];
  if (Array.isArray(given)) return given.flatMap(shownWordsOf);
  if (typeof given !== "object" || given === null) return [];
  return Object.entries(given).flatMap(([key, value]) => (UNSEEN.has(key) ? [] : shownWordsOf(value)));
}

/** Everything in this content that the voice does not allow, one line each; empty when all is well. */
export function againstTheVoice(content: unknown): readonly string[] {
  return shownWordsOf(content).flatMap((text) => objectionsTo(text).map((objection) => `${objection} in “${text}”`));
}

function objectionsTo(text: string): readonly string[] {
  const straight = text.match(/["']/g) ?? [];
  return [neverSaidIn(text), genderedIn(text), straight].flat();
}

/** Pieces of content, read whole, whose grade is over the limit, one line each. */
export function tooHardToRead(content: readonly unknown[]): readonly string[] {
  const read = content.map((piece) => shownWordsOf(piece).map(asSentence).join(" "));
  return read
    .filter((text) => readingGrade(text) > GRADE_LIMIT)
    .map((text) => `${readingGrade(text).toFixed(1)}: ${text}`);
}

function asSentence(text: string): string {
  return /[.?…][”’]?$/u.test(text) ? text : `${text}.`;
}
