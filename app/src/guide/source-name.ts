import type { Reference } from "@ajar/content/schema";
import { words } from "#words/guide";

/** Family names: what stands before initials. */
const FAMILY = /(?:^|, (?:& )?)([^,&]+), (?:\p{Lu}\.[ -]?)+/gu;

/** "Manbeck and others, 2020", "Reis and Shaver, 1988". */
export function shortName({ authors, year }: Reference): string {
  const [first = authors, second, third] = [...authors.matchAll(FAMILY)].map(([, family]) => family ?? authors);
  if (second === undefined) return words.alone(first, year);
  return third === undefined ? words.both(first, second, year) : words.others(first, year);
}

/** The web address in where a source was published; it is checked in the tests that every one has one. */
export function addressIn(where: string): string | undefined {
  return /https:\/\/\S+/.exec(where)?.[0];
}
