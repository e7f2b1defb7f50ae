import type { Predictions } from "@ajar/core/step/predictions";
import { words } from "#words/step";

/** The one sentence that stands now. A conclusion only while a gate is open; better and worse news are the same size. */
export function countsSentence(predictions: Predictions): string {
  const { kind, n, came, meanLikely } = predictions;
  const say = words.picture;
  switch (kind) {
    case "too-early":
      return say.tooEarly;
    case "neither":
      return say.neither(Math.round((meanLikely ?? 0) * 100), came, n);
    case "lower":
      return say.lower(came, n);
    case "higher":
      return say.higher(came, n);
  }
}
