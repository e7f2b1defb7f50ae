import { checkInsOf } from "../check-in/check-ins.ts";
import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { Instant } from "../shared/stamp.ts";
import type { MomentWords } from "./facts.ts";
import { momentsOf } from "./moments.ts";

/** A moment as raw counts see it. */
export interface CountedMoment extends Omit<MomentWords, "happenedAt" | "note"> {
  /** `null` for the calm line of a check-in: it says which week, and no time of day. */
  readonly happenedAt: Instant | null;
}

const CALM: CountedMoment = {
  happenedAt: null,
  pattern: null,
  urge: null,
  did: null,
  strength: null,
  body: null,
  feeling: null,
  person: null,
};

/**
 * Everything the counts are taken over: each moment once, as it was last told, and each week's calm line once, as it was
 * last answered. A calm line carries no marker and nothing done; it is there so that there is something to compare with
 * (`algorithms.md` §6).
 */
export const countedMomentsOf: (facts: readonly Fact[]) => readonly CountedMoment[] = once((facts) => {
  const calm = [...checkInsOf(facts).values()].filter(({ words }) => words.calm !== "");
  return [...momentsOf(facts).map(({ words }) => words), ...calm.map(() => CALM)];
});
