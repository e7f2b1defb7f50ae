import type { Stamp } from "../shared/stamp.ts";

/** Eight weeks were begun again, after an end or a rest. The first eight need no beginning: they start with the first seal. */
export interface PathBegun extends Stamp {
  readonly kind: "path-begun";
}

/** The eight weeks ended: on with eight more, a rest, or away with one's things. Three equal answers. */
export interface PathEnded extends Stamp {
  readonly kind: "path-ended";
  readonly next: "carry-on" | "rest" | "take";
}

export type PathFact = PathBegun | PathEnded;
