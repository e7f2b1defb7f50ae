import type { Step } from "../schema.ts";
import { AFFECTION } from "./steps/affection.ts";
import { APPRECIATION } from "./steps/appreciation.ts";
import { CONFLICT } from "./steps/conflict.ts";
import { DEPENDENCE } from "./steps/dependence.ts";
import { FEELINGS } from "./steps/feelings.ts";
import { FUTURE } from "./steps/future.ts";
import { NEEDS } from "./steps/needs.ts";
import { PAST } from "./steps/past.ts";

/**
 * 240 small acts: eight areas of closeness, five depths, six in each. A depth is a guess about how much an act shows;
 * how hard it is for a person is theirs to say.
 */
export const STEPS: readonly Step[] = [
  ...FEELINGS,
  ...NEEDS,
  ...PAST,
  ...AFFECTION,
  ...DEPENDENCE,
  ...APPRECIATION,
  ...CONFLICT,
  ...FUTURE,
];
