import type { MomentWords } from "../moment/facts.ts";
import { ARGUMENT } from "../moment/moment-words.ts";
import type { Depth } from "../shared/scale.ts";
import type { Instant } from "../shared/stamp.ts";
import type { Ladder, LadderStep } from "./ladder.ts";

/** What the stop rules need of a moment: when, how strong (0 to 100), and whether it was an argument. */
export interface StrongMoment {
  readonly at: Instant;
  readonly strength: number;
  readonly argument: "yes" | "no";
}

/** Now, and when the person's own day began: local midnight, worked out by the caller. */
export interface Day {
  readonly now: Instant;
  readonly from: Instant;
}

/** A day, and the heavy exercises on it that are neither steps nor moments. */
export interface LoadedDay extends Day {
  readonly heavyExercises: number;
}

const DEEP = 4;
const HARD = 75;
const STRONG = 70;
const HEAVY_ITEMS = 3;
const CALM_DOWN_MS = 2 * 60 * 60 * 1000;

/** The moment as the stop rules see it, or `null` when its strength was left open. */
export function strongMomentOf(moment: MomentWords): StrongMoment | null {
  const { happenedAt, pattern, strength, urge } = moment;
  if (strength === null) return null;
  const named = pattern === ARGUMENT || pattern === "pattern.defend";
  const argument = named || (strength >= STRONG && urge === "push-away");
  return { at: happenedAt, strength, argument: argument ? "yes" : "no" };
}

function isDeep(step: LadderStep): boolean {
  return step.words.depth >= DEEP;
}

/** Whether a step of depth 4 or 5 was taken up, sealed or done today. */
function deepToday(ladder: Ladder, day: Day): boolean {
  return [...ladder.steps.values()].filter(isDeep).some((step) => {
    const times = [step.plannedAt, step.openSeal?.at.ms ?? 0, ...step.tries.map(({ outcome }) => outcome.at.ms)];
    return times.some((time) => time >= day.from);
  });
}

/** Whether an argument of 70 or more happened within two hours. */
export function argumentLately(moments: readonly StrongMoment[], now: Instant): boolean {
  return moments.some(
    ({ at, strength, argument }) => argument === "yes" && strength >= STRONG && Math.abs(now - at) < CALM_DOWN_MS,
  );
}

function heavyTries(step: LadderStep, day: Day): number {
  const today = step.tries.filter(({ outcome }) => outcome.at.ms >= day.from);
  return today.filter(({ outcome }) => isDeep(step) || outcome.felt >= HARD || outcome.hurt === "yes").length;
}

/**
 * Whether three heavy items lie behind the person today (stop rule S4). Heavy is a try of depth 4 or 5, or one that
 * hurt or was felt at 75 or more; a moment of 70 or more; and a heavy exercise. The person may go on all the same.
 */
export function enoughToday(ladder: Ladder, moments: readonly StrongMoment[], day: LoadedDay): boolean {
  const tries = [...ladder.steps.values()].reduce((sum, step) => sum + heavyTries(step, day), 0);
  const strong = moments.filter(({ at, strength }) => strength >= STRONG && at >= day.from && at <= day.now).length;
  return tries + strong + day.heavyExercises >= HEAVY_ITEMS;
}

/** The deepest the stop rules allow now: 2 within two hours of an argument (S5), 3 after a deep step today (S4), else 5. */
export function stopCeilingOf(ladder: Ladder, moments: readonly StrongMoment[], day: Day): Depth {
  if (argumentLately(moments, day.now)) return 2;
  return deepToday(ladder, day) ? 3 : 5;
}
