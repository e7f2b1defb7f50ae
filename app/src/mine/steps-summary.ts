import { openStepsOf, type Ladder } from "@ajar/core/step/ladder";
import { words } from "#words/mine";

/** The ladder in a line of counts, and the next step that waits: a sealed one first. Steps set aside are no rungs. */
export function stepsSummary(ladder: Ladder): string {
  const rungs = [...ladder.steps.values()].filter(({ state }) => state !== "set-aside");
  if (rungs.length === 0) return words.steps.empty;
  const counts = words.steps.rungs(rungs.length, rungs.filter(({ tries }) => tries.length > 0).length);
  const open = openStepsOf(ladder);
  const next = open.findLast(({ state }) => state === "sealed") ?? open.at(-1);
  return next ? `${counts} ${words.steps.next(next.words.title)}` : counts;
}
