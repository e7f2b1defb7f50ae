import { arrivalOf } from "@ajar/core/arrival/arrival";
import type { Fact } from "@ajar/core/journal/entry";
import type { words } from "#words/ours";

/**
 * What Now offers out of Ours to someone who came for more than their own fear: practice on their own replies when it
 * is hard for someone they love, a talk when both want it. `null` for everybody else; Ours is there for them, too.
 */
export function firstOfferOf(
  facts: readonly Fact[],
): (("empathy" | "talk-set-up") & keyof typeof words.entries) | null {
  const { brings } = arrivalOf(facts);
  if (brings === "theirs") return "empathy";
  return brings === "both" ? "talk-set-up" : null;
}
