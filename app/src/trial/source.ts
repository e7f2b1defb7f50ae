import { thinkingHabits } from "@ajar/content/en/thinking-habits";
import type { Trial } from "@ajar/content/schema";
import type { Fact } from "@ajar/core/journal/entry";
import type { FactId } from "@ajar/core/shared/stamp";
import type { ContentId } from "@ajar/core/step/facts";
import { storiesOf } from "@ajar/core/story/stories";
import { thoughtsOf } from "@ajar/core/thought/thoughts";

/** What two guesses begin from. */
export interface TrialSource {
  readonly id: FactId;
  /** The thought or the old rule. */
  readonly text: string;
  /** A fairer way to say it; empty when there is none. */
  readonly fairer: string;
  /** Ways to look, for this habit of thought. */
  readonly ideas: readonly Trial[];
}

/** A library's trials for one habit; none for an own one. */
function ideasFor(habit: ContentId | null): readonly Trial[] {
  return thinkingHabits.find(({ id }) => id === habit)?.trials ?? [];
}

/** The thought, or the story's old rule, that a trial is about; `null` when it is not here. */
export function sourceOf(facts: readonly Fact[], item: FactId | null): TrialSource | null {
  const thought = thoughtsOf(facts).find(({ id }) => id === item);
  if (thought === undefined) {
    const story = storiesOf(facts).find(({ id, rule }) => id === item && rule !== "");
    return story === undefined ? null : { id: story.id, text: story.rule, fairer: "", ideas: [] };
  }
  const { habit, thought: text, fairer } = thought.words;
  return { id: thought.id, text, fairer, ideas: ideasFor(habit !== null && "habit" in habit ? habit.habit : null) };
}
