import type { Stamp } from "../shared/stamp.ts";

/**
 * The rest of this day stays light. Written when a person asks for it, and when an exercise closes because two ratings in
 * a row were 80 or more. It does not say which of the two it was, nor why: on a device that others may read, a reason
 * could harm (`content.md` §9).
 */
export interface LightDayBegun extends Stamp {
  readonly kind: "light-day-begun";
}

export type LightDayFact = LightDayBegun;
