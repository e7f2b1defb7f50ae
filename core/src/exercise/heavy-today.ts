import type { Fact } from "../journal/entry.ts";
import { kindLettersOf } from "../letter/letters.ts";
import { ladderOf } from "../step/ladder.ts";
import type { Day, StrongMoment } from "../step/stop-rules.ts";
import { enoughToday } from "../step/stop-rules.ts";
import { storiesOf, type Story } from "../story/stories.ts";
import { writingsOf } from "../writing/writings.ts";

/** From here on an exercise that was rated was heavy: 0 to 100. */
const HARD = 75;

function isHeavy(story: Story, day: Day): boolean {
  const today = story.moments.some(({ toldAt }) => toldAt >= day.from);
  const ended = story.endedAt !== null && story.endedAt >= day.from && (story.felt ?? 0) >= HARD;
  return ended || (today && story.dial !== "light");
}

/**
 * Heavy exercises today, beside steps and moments: a story told in the middle or deep, or hard at its end; each sitting
 * of writing; a kind letter written with a rating of 75 or more. A story counts once a day, however many moments it has.
 */
export function heavyExercisesToday(facts: readonly Fact[], day: Day): number {
  const stories = storiesOf(facts).filter((story) => isHeavy(story, day)).length;
  const writings = writingsOf(facts).filter(({ at }) => at.ms >= day.from).length;
  const letters = kindLettersOf(facts).filter(({ at, felt }) => at.ms >= day.from && (felt ?? 0) >= HARD).length;
  return stories + writings + letters;
}

/** Whether it is enough for today (stop rule S4), all heavy things counted. The person may go on all the same. */
export function isEnoughForToday(facts: readonly Fact[], moments: readonly StrongMoment[], day: Day): boolean {
  return enoughToday(ladderOf(facts), moments, { ...day, heavyExercises: heavyExercisesToday(facts, day) });
}
