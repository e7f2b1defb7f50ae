import type { Stamp } from "../shared/stamp.ts";
import type { AgeBand } from "../story/facts.ts";

/** What an ending of mine holds: my part of it only. There is no field for what the other did. */
export interface EndingWords {
  readonly age: AgeBand | null;
  /** Who it was, in own words; may be empty, at most 60 characters. */
  readonly who: string;
  /** What I chose, and the next two: may be empty, at most 1,000 characters each. */
  readonly choice: string;
  /** My way out. */
  readonly wayOut: string;
  /** What it kept safe. */
  readonly protects: string;
}

/** An ending of mine was noted. One told anew is a new fact; the earlier one is erased. */
export interface EndingNoted extends Stamp, EndingWords {
  readonly kind: "ending-noted";
}

export type EndingFact = EndingNoted;
