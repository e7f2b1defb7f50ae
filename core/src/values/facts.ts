import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** One value: how much it matters, and how far this week was lived by it. Whole numbers, 0 to 10. */
export interface WeighedValue {
  readonly value: ContentId;
  readonly importance: number;
  readonly lived: number;
}

/** Up to three values were chosen and weighed. The latest choice counts; no two of them are compared over time. */
export interface ValuesWeighed extends Stamp {
  readonly kind: "values-weighed";
  /** One to three, each value once. */
  readonly values: readonly WeighedValue[];
}

export type ValuesFact = ValuesWeighed;
