import { patterns } from "@ajar/content/en/patterns";
import { recognitionCards } from "@ajar/content/en/recognition";
import type { Pattern } from "@ajar/content/schema";
import { arrivalOf } from "@ajar/core/arrival/arrival";
import type { Fact } from "@ajar/core/journal/entry";
import { momentsOf } from "@ajar/core/moment/moments";

/** The latest moments that count: older ways need not stand first for ever. */
const LATEST = 20;

/**
 * All patterns: those of this person's latest twenty moments first, the most frequent ahead; then those whose
 * recognition card they called theirs, always or sometimes; then the rest as content orders them.
 */
export function likeliestFirst(facts: readonly Fact[]): readonly Pattern[] {
  const told = momentsOf(facts)
    .slice(0, LATEST)
    .map(({ words }) => words.pattern);
  const { answers } = arrivalOf(facts);
  const theirs = new Set(
    recognitionCards
      .filter(({ id }) => answers.get(id) === "me" || answers.get(id) === "sometimes")
      .map(({ pattern }) => pattern),
  );
  const weight = ({ id }: Pattern): number => told.filter((each) => each === id).length + (theirs.has(id) ? 0.5 : 0);
  return patterns.toSorted((a, b) => weight(b) - weight(a));
}
