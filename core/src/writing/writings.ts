import type { Fact } from "../journal/entry.ts";
import { byStamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { WritingKept } from "./facts.ts";

/** Writing asks to stop after this long: 20 minutes in milliseconds. */
export const WRITING_CAP_MS = 20 * 60 * 1000;

/** From here on stopping is offered: 15 minutes in milliseconds. */
export const WRITING_ENOUGH_MS = 15 * 60 * 1000;

/** The most sittings on one topic. */
export const SITTINGS_MOST = 4;

/** Every sitting, the latest first. */
export function writingsOf(facts: readonly Fact[]): readonly WritingKept[] {
  return facts
    .filter((fact) => fact.kind === "writing-kept")
    .toSorted(byStamp)
    .toReversed();
}

/** How many sittings a topic still has. The cap is not a goal: none has to be used. */
export function sittingsLeft(facts: readonly Fact[], topic: ContentId): number {
  const used = writingsOf(facts).filter((each) => each.topic === topic).length;
  return Math.max(0, SITTINGS_MOST - used);
}
