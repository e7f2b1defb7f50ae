import { chanceFrom } from "./chance.ts";
import type { Draws } from "./person.ts";
import { liveThrough, meanFearOf, outcomeOf, personFrom, ratingOf, stopsAfter, tooHard } from "./person.ts";
import type { Policy } from "./policy.ts";
import { POLICIES } from "./policy.ts";
import type { World } from "./world.ts";

export const OCCASIONS = 40;
const BREAK_UP_AT = 16;

/** What happened to one simulated person under one policy. */
export interface Course {
  readonly suggested: number;
  readonly done: number;
  readonly reduction: number;
  readonly harmful: number;
  readonly tooHard: number;
  readonly stopped: boolean;
}

/** Which person of which study. */
export interface Who {
  readonly world: World;
  readonly seed: number;
  readonly index: number;
}

function drawsOf(who: Who): readonly (Draws & { readonly drift: number })[] {
  const chance = chanceFrom(who.seed, who.index, 1);
  return Array.from({ length: OCCASIONS }, () => ({
    drift: chance.normal(),
    day: 8 * chance.normal(),
    felt: 6 * chance.normal(),
    does: chance.unit(),
    hurts: chance.unit(),
    stops: chance.unit(),
  }));
}

/** Lives one person's forty occasions under one policy. The person and their days are the same for every policy. */
export function courseOf(who: Who, policy: Policy): Course {
  const { world, seed, index } = who;
  const person = personFrom(world, chanceFrom(seed, index, 0));
  const rating = chanceFrom(seed, index, 2);
  const chance = chanceFrom(seed, index, 3);
  const before = meanFearOf(person);
  const tally = { suggested: 0, done: 0, harmful: 0, tooHard: 0 };
  let stopped = false;
  for (const [occasion, draws] of drawsOf(who).entries()) {
    person.mu += draws.drift + (occasion === BREAK_UP_AT ? world.breakUp : 0);
    const step = policy.suggest({ rate: (each) => ratingOf(person, each, { world, chance: rating }), chance });
    if (step !== null) {
      const outcome = outcomeOf(person, step, draws);
      tally.suggested += 1;
      tally.tooHard += tooHard(person, step) ? 1 : 0;
      tally.done += outcome.done ? 1 : 0;
      tally.harmful += outcome.harmful ? 1 : 0;
      liveThrough(person, step, { outcome, world });
      policy.learn(step, outcome);
    }
    stopped = stopsAfter(person, draws);
    if (stopped) break;
  }
  return { ...tally, reduction: before - meanFearOf(person), stopped };
}

/** One row of the table; rates as in the reference. */
export interface Row {
  readonly world: string;
  readonly policy: string;
  readonly completion: number;
  readonly done: number;
  readonly fearReduction: number;
  readonly vsLadder: number;
  readonly vsLadderHalfWidth: number;
  readonly harmful: number;
  readonly harmfulVsLadder: number;
  readonly harmfulHalfWidth: number;
  readonly tooHard: number;
  readonly stopped: number;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Half of the 95 % interval of a mean. */
function halfWidth(values: readonly number[]): number {
  const middle = mean(values);
  return 1.96 * Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) / values.length);
}

function rowOf(
  name: { readonly world: string; readonly policy: string },
  courses: readonly Course[],
  ladder: readonly Course[],
): Row {
  const total = (pick: (course: Course) => number): number => courses.reduce((sum, course) => sum + pick(course), 0);
  const apart = (pick: (course: Course) => number): readonly number[] =>
    courses.map((course, index) => pick(course) - pick(ladder[index] ?? course));
  const reduction = apart((course) => course.reduction);
  const harm = apart((course) => course.harmful);
  const suggested = total((course) => course.suggested);
  return {
    ...name,
    completion: total((course) => course.done) / suggested,
    done: total((course) => course.done) / courses.length,
    fearReduction: total((course) => course.reduction) / courses.length,
    vsLadder: mean(reduction),
    vsLadderHalfWidth: halfWidth(reduction),
    harmful: total((course) => course.harmful) / courses.length,
    harmfulVsLadder: mean(harm),
    harmfulHalfWidth: halfWidth(harm),
    tooHard: total((course) => course.tooHard) / suggested,
    stopped: total((course) => (course.stopped ? 1 : 0)) / courses.length,
  };
}

/** All policies in one world, the fixed ladder first. */
export function worldRows(world: World, people: number, seed: number): readonly Row[] {
  const courses = Object.entries(POLICIES).map(([policy, make]) => ({
    policy,
    courses: Array.from({ length: people }, (_, index) => courseOf({ world, seed, index }, make())),
  }));
  const ladder = courses[0]?.courses ?? [];
  return courses.map(({ policy, courses: mine }) => rowOf({ world: world.name, policy }, mine, ladder));
}
