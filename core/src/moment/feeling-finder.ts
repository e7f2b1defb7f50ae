/** The four corners and the middle of energy × pleasantness: stirred or low, unpleasant or pleasant. */
export type Corner = "stirred-bad" | "stirred-good" | "low-bad" | "low-good" | "middle";

/** What the finder needs to know about a word. Any richer word fits. */
export interface FinderWord {
  /** Words of one family are close in meaning. */
  readonly family: string;
  /** 1 mild, 2 plain, 3 strong. */
  readonly strength: 1 | 2 | 3;
  /** −2 very little to 2 a lot. */
  readonly energy: number;
  /** −2 unpleasant to 2 pleasant. */
  readonly pleasantness: number;
}

/** The most words a person is shown at once. */
export const WORDS_ON_A_SCREEN = 9;

/** Where a word lies. A word with no lean on either of the two lies in the middle. */
export function cornerOf(word: Pick<FinderWord, "energy" | "pleasantness">): Corner {
  if (word.energy === 0 || word.pleasantness === 0) return "middle";
  if (word.pleasantness < 0) return word.energy > 0 ? "stirred-bad" : "low-bad";
  return word.energy > 0 ? "stirred-good" : "low-good";
}

/** How many screens it takes to show every word of a corner: 0 when it holds none. */
export function pagesIn(words: readonly FinderWord[], corner: Corner): number {
  return pagesFor(words.filter((word) => cornerOf(word) === corner).length);
}

/**
 * The words of a corner on one screen, at most nine; pages count from 0. Mild words come before strong ones, and
 * families take turns, so that the first screen is not all of one kind. A page that is not there holds no words.
 */
export function wordsFor<Word extends FinderWord>(
  words: readonly Word[],
  corner: Corner,
  page: number,
): readonly Word[] {
  const inCorner = words.filter((word) => cornerOf(word) === corner);
  const pages = pagesFor(inCorner.length);
  if (!Number.isInteger(page) || page < 0 || page >= pages) return [];

  const size = Math.ceil(inCorner.length / pages);
  return mildFirst(inCorner).slice(page * size, (page + 1) * size);
}

function pagesFor(count: number): number {
  return Math.ceil(count / WORDS_ON_A_SCREEN);
}

function mildFirst<Word extends FinderWord>(words: readonly Word[]): readonly Word[] {
  const strengths = [1, 2, 3] as const;
  return strengths.flatMap((strength) => inTurns(words.filter((word) => word.strength === strength)));
}

/** One word of each family, then a second of each, until none is left. */
function inTurns<Word extends FinderWord>(words: readonly Word[]): readonly Word[] {
  const families = [...Map.groupBy(words, (word) => word.family).values()];
  const rounds = Math.max(0, ...families.map((family) => family.length));
  return Array.from({ length: rounds }, (_, round) =>
    families.flatMap((family) => family.slice(round, round + 1)),
  ).flat();
}
