import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { LineDrawn, LineRedrawn, LineReviewed, LineWords } from "./facts.ts";

/** A line as it stands. */
export interface Line {
  readonly id: FactId;
  readonly words: LineWords;
  readonly drawnAt: Instant;
  /** Whether it still holds, or was let go. */
  readonly stays: "yes" | "no";
}

const wordsOf = ({ when, will, ask, ifNot, need, reviewOn }: LineWords): LineWords => ({
  when,
  will,
  ask,
  ifNot,
  need,
  reviewOn,
});

/** One line after one more thing was said of it. Words drawn anew after it was let go bring it back. */
function told(line: Line, fact: LineRedrawn | LineReviewed): Line {
  if (fact.kind === "line-redrawn") return { ...line, words: wordsOf(fact), stays: "yes" };
  return { ...line, stays: fact.stays, words: { ...line.words, reviewOn: fact.reviewOn } };
}

/** Reads my lines out of the journal, the one drawn last first. What belongs to a line nobody drew is left out. */
export const linesOf: (facts: readonly Fact[]) => readonly Line[] = once((facts) => {
  const drawn = facts.filter((fact) => fact.kind === "line-drawn").toSorted(byStamp);
  const later = facts.filter((fact) => fact.kind === "line-redrawn" || fact.kind === "line-reviewed").toSorted(byStamp);
  return drawn.toReversed().map((fact: LineDrawn): Line => {
    const first: Line = { id: fact.id, words: wordsOf(fact), drawnAt: fact.at.ms, stays: "yes" };
    return later.filter(({ line }) => line === fact.id).reduce(told, first);
  });
});

/** Whether the day one wanted to look at it again has come. */
export function wantsALook(line: Line, now: Instant): boolean {
  return line.stays === "yes" && line.words.reviewOn !== null && now >= line.words.reviewOn;
}
