import type { Trend } from "@ajar/core/trend/rule-f";
import { words } from "#words/check-in";

/** The one sentence the weeks allow now, better and worse in the same form. */
export function trendSentence({ said }: Trend): string {
  if (said.kind !== "lower" && said.kind !== "higher") return words.said[said.kind];
  const { mean, low, high } = said.change;
  // A drop is told as a positive distance, so its ends change places.
  const [by, from, to] = said.kind === "higher" ? [mean, low, high] : [-mean, -high, -low];
  return words.said[said.kind](Math.round(by), Math.round(Math.max(0, from)), Math.round(to));
}
