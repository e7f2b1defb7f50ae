import type { Person } from "@ajar/core/person/people";
import { words } from "#words/summary";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/**
 * The same words with a stand-in for each of a person's own labels, longest first, whole words only, in whatever case
 * they were written. A name written in another way is not found, and the page says so.
 */
export function stripNames(text: string, people: readonly Person[]): string {
  const longestFirst = people.toSorted((a, b) => b.label.length - a.label.length);
  return longestFirst.reduce((stripped, { label, setting }) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(label)}(?![\\p{L}\\p{N}])`, "giu");
    return stripped.replaceAll(whole, words.standIns[setting]);
  }, text);
}
