/** A list of chips and own words as it is kept: trimmed, without empty ones, each once, in the order given. */
export function ownWordsOf(given: readonly string[]): readonly string[] {
  return [...new Set(given.map((words) => words.trim()).filter((words) => words !== ""))];
}
