import { WRITING_CAP_MS, WRITING_ENOUGH_MS } from "@ajar/core/writing/writings";

/** Between two looks at the clock no more than this counts: a page left open while someone cooks is no writing. */
const LOOK_MOST_MS = 60_000;

/** How often the page looks at the clock. It shows nothing of it. */
export const LOOK_EVERY_MS = 5_000;

/** How long someone has written after another look, given how long since the last one; a clock set back adds nothing. */
export function writtenAfter(tookMs: number, sinceMs: number): number {
  return Math.min(WRITING_CAP_MS, tookMs + Math.min(Math.max(sinceMs, 0), LOOK_MOST_MS));
}

/** What the page says by now: nothing, that here is a good place to stop, or that it is closed. */
export function stageAt(tookMs: number): "writing" | "enough" | "cap" {
  if (tookMs >= WRITING_CAP_MS) return "cap";
  return tookMs >= WRITING_ENOUGH_MS ? "enough" : "writing";
}
