import { AREA_COUNT, BANK, SETTING_COUNT } from "./bank.ts";
import type { BankStep } from "./bank.ts";
import type { Chance } from "./chance.ts";
import type { World } from "./world.ts";

/** A simulated person. Fears are 0 to 100; see `algorithms.md` §8 for each. */
export interface Person {
  mu: number;
  readonly beta: number;
  readonly areas: Float64Array;
  readonly settings: Float64Array;
  readonly steps: Float64Array;
  tolerance: number;
  readonly hurtBase: number;
  readonly learning: number;
  readonly overrates: number;
  strain: number;
  /** Areas of the last four occasions or fewer. */
  lately: number[];
}

function normals(count: number, sd: number, chance: Chance): Float64Array {
  return Float64Array.from({ length: count }, () => sd * chance.normal());
}

/** Draws a person. Every world draws in the same order, so the same seed is the same person in each. */
export function personFrom(world: World, chance: Chance): Person {
  const mu = 42 + 14 * chance.normal();
  const beta = Math.max(1, 9 + 3 * chance.normal());
  const areas = normals(AREA_COUNT, 8, chance);
  const settings = normals(SETTING_COUNT, 6, chance);
  const steps = normals(BANK.length, 8, chance);
  const [tolerance, hurtBase, learning, overrates] = [
    chance.normal(),
    chance.normal(),
    chance.normal(),
    chance.normal(),
  ];
  const badArea = Math.floor(chance.unit() * AREA_COUNT);
  if (world.badArea > 0) areas[badArea] = (areas[badArea] ?? 0) + world.badArea;
  return {
    mu,
    beta: world.beta ?? beta,
    areas,
    settings,
    steps,
    tolerance: world.tolerance.mean + world.tolerance.sd * tolerance,
    hurtBase: world.hurtBase ?? -1.9 + 0.6 * hurtBase,
    learning: Math.max(0, 0.05 + 0.02 * learning),
    overrates: 6 + 6 * overrates,
    strain: 0,
    lately: [],
  };
}

function within(value: number): number {
  return Math.min(100, Math.max(0, value));
}

/** How afraid the person truly is of a step, 0 to 100. */
export function fearOf(person: Person, step: BankStep): number {
  const { mu, beta, areas, settings, steps } = person;
  const place = (areas[step.areaIndex] ?? 0) + (settings[step.settingIndex] ?? 0) + (steps[step.index] ?? 0);
  return within(mu + beta * (step.depth - 3) + place);
}

/** Mean fear over the whole bank. */
export function meanFearOf(person: Person): number {
  return BANK.reduce((sum, step) => sum + fearOf(person, step), 0) / BANK.length;
}

/** What the person says when asked how hard a step would be: noisy, rounded, 0 to 100. */
export function ratingOf(
  person: Person,
  step: BankStep,
  asked: { readonly world: World; readonly chance: Chance },
): number {
  const { world, chance } = asked;
  const noise = world.ratingNoise === "heavy" ? (18 * chance.t3()) / 1.73 : 9 * chance.normal();
  const said = fearOf(person, step) + person.overrates + world.ratingShift + noise;
  return within(Math.round(said / world.ratingGrain) * world.ratingGrain);
}

/** What one occasion draws, the same for every policy. */
export interface Draws {
  readonly day: number;
  readonly felt: number;
  readonly does: number;
  readonly hurts: number;
  readonly stops: number;
}

export interface Outcome {
  readonly done: boolean;
  readonly felt: number;
  readonly hurt: boolean;
  readonly harmful: boolean;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Whether the suggestion was more than this person could carry. */
export function tooHard(person: Person, step: BankStep): boolean {
  return fearOf(person, step) + person.overrates > person.tolerance + 12;
}

/** What comes of a suggestion. */
export function outcomeOf(person: Person, step: BankStep, draws: Draws): Outcome {
  const fear = fearOf(person, step);
  const done = draws.does < logistic((person.tolerance - fear - person.overrates - draws.day) / 7);
  const felt = within(fear + draws.day + draws.felt);
  const hurt = done && draws.hurts < logistic(person.hurtBase + 0.25 * (step.depth - 3));
  const harmful = done && (felt >= Math.max(80, person.tolerance + 18) || (hurt && felt >= 65));
  return { done, felt, hurt, harmful };
}

function move(
  person: Person,
  step: BankStep,
  by: { readonly step: number; readonly area: number; readonly setting: number },
): void {
  const { steps, areas, settings } = person;
  steps[step.index] = (steps[step.index] ?? 0) + by.step;
  areas[step.areaIndex] = (areas[step.areaIndex] ?? 0) + by.area;
  settings[step.settingIndex] = (settings[step.settingIndex] ?? 0) + by.setting;
}

function relieve(person: Person, step: BankStep, lesson: number): void {
  move(person, step, { step: -1.5 * lesson, area: -0.6 * lesson, setting: -0.4 * lesson });
  person.mu -= 0.35 * lesson;
  person.tolerance += 0.25;
}

function frighten(person: Person, step: BankStep, outcome: Outcome): void {
  const shock = (outcome.hurt ? 2 : 0) + (outcome.harmful ? 2.5 : 0);
  move(person, step, { step: 2 * shock, area: shock, setting: 0 });
  person.mu += 0.5 * shock;
  person.tolerance -= 0.5 * shock;
  person.strain += outcome.harmful ? 1.4 : 0.4;
}

/** Changes the person by what happened. */
export function liveThrough(
  person: Person,
  step: BankStep,
  lived: { readonly outcome: Outcome; readonly world: World },
): void {
  const { outcome, world } = lived;
  person.lately = [...person.lately.slice(-3), step.areaIndex];
  if (outcome.done && world.learns === "no") return;
  if (!outcome.done) {
    person.mu += 0.15;
    person.tolerance -= 0.3;
    person.strain += 0.25;
  } else if (outcome.hurt || outcome.harmful) {
    frighten(person, step, outcome);
  } else {
    const variety = world.variety === "helps" ? 1 + 0.075 * (new Set(person.lately).size - 2) : 1;
    relieve(person, step, 1.3 * person.learning * (outcome.felt ** 2 / 100) * variety);
  }
}

/** Strain fades by the day; the chance to stop for good rises with it. */
export function stopsAfter(person: Person, draws: Draws): boolean {
  person.strain *= 0.85;
  return draws.stops < 0.25 * logistic((person.strain - 3.2) / 0.5);
}
