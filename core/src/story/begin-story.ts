import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { StoryBegun, StoryDial } from "./facts.ts";

/** Begins a story at the depth the person chose today. */
export function beginStory(dial: StoryDial, stamp: Stamp): Result<StoryBegun, never> {
  return ok({ kind: "story-begun", ...stamp, dial });
}
