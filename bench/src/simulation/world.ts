/** One set of assumptions about people (`algorithms.md` §8; group `simulation` of the reference). */
export interface World {
  readonly name: string;
  readonly ratingNoise: "normal" | "heavy";
  readonly ratingGrain: number;
  readonly ratingShift: number;
  /** "no": nothing about the person changes after a done step. */
  readonly learns: "yes" | "no";
  /** What is added to every fear at occasion 16. */
  readonly breakUp: number;
  /** The same rise with depth for everyone, or `null` when drawn. */
  readonly beta: number | null;
  /** What is added to one area, drawn for each person. */
  readonly badArea: number;
  /** The same log-odds of being hurt at depth 3 for everyone, or `null` when drawn. */
  readonly hurtBase: number | null;
  readonly tolerance: { readonly mean: number; readonly sd: number };
  readonly variety: "helps" | "no-matter";
}

const AS_MODELLED: World = {
  name: "W0",
  ratingNoise: "normal",
  ratingGrain: 5,
  ratingShift: 0,
  learns: "yes",
  breakUp: 0,
  beta: null,
  badArea: 0,
  hurtBase: null,
  tolerance: { mean: 58, sd: 13 },
  variety: "helps",
};

export const WORLDS: readonly World[] = [
  AS_MODELLED,
  { ...AS_MODELLED, name: "W1", ratingNoise: "heavy", ratingGrain: 10 },
  { ...AS_MODELLED, name: "W2", learns: "no" },
  { ...AS_MODELLED, name: "W3", breakUp: 20 },
  { ...AS_MODELLED, name: "W4", beta: 0, badArea: 30 },
  { ...AS_MODELLED, name: "W5", hurtBase: -0.2 },
  { ...AS_MODELLED, name: "W6", ratingShift: -20 },
  { ...AS_MODELLED, name: "W7", tolerance: { mean: 35, sd: 8 } },
  { ...AS_MODELLED, name: "W8", variety: "no-matter" },
];
