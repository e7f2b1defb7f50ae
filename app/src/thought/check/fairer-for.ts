import { thinkingHabits } from "@ajar/content/en/thinking-habits";
import { words } from "#words/thought";

/** How many fairer thoughts are offered: more would be a list to choose from, not a thought to try on. */
const OFFERED = 2;

interface Weighed {
  readonly thought: string;
  readonly habit: string | null;
}

/**
 * Fairer thoughts to try on. A library thought brings its own first, then others of its habit; without a habit two that
 * fit any thought.
 */
export function fairerFor({ thought, habit }: Weighed): readonly string[] {
  const pairs = thinkingHabits.flatMap((each) => each.pairs);
  const exact = pairs.find((pair) => pair.thought === thought.trim())?.fairer;
  const ofHabit = thinkingHabits.find(({ id }) => id === habit)?.pairs.map(({ fairer }) => fairer) ?? [];
  const general = [words.fairer.unknown, words.fairer.both];
  return [...new Set([...(exact === undefined ? [] : [exact]), ...ofHabit, ...general])].slice(0, OFFERED);
}
