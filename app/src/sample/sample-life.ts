import type { Fact } from "@ajar/core/journal/entry";
import type { Result } from "@ajar/core/shared/result";
import {
  CLOCK_START,
  factId,
  parseAuthorId,
  parseInstant,
  SCHEMA,
  tick,
  type AuthorId,
  type Instant,
  type Stamp,
} from "@ajar/core/shared/stamp";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** One thing done on one day; several on a day follow one another as listed. */
export interface Act {
  /** Days before the end. */
  readonly day: number;
  readonly write: () => void;
}

function authorOf(digits: string): AuthorId {
  const author = parseAuthorId(digits);
  if (author === null) throw new Error("The sample's author does not parse.");
  return author;
}

/** Who writes the sample: no device has this name. */
export const SAMPLE_AUTHOR = authorOf("5".repeat(32));

/** One person's journal, written through the real verbs, seen from a fixed end. */
export class SampleLife {
  facts: readonly Fact[] = [];
  #end: Instant;
  #now: Instant;
  #clock = CLOCK_START;

  /** `end` is the moment the sample is opened. */
  constructor(end: Instant) {
    this.#end = end;
    this.#now = end;
  }

  get now(): Instant {
    return this.#now;
  }

  /** Goes on to the hour that lies `days` before the end. Time runs forward only. */
  goTo(days: number): void {
    this.#now = parseInstant(Math.max(0, this.#end - Math.round(days * DAY_MS))) ?? this.#now;
  }

  /** Runs a verb with the next stamp, a minute on. The sample is written by hand, so a refusal is a bug. */
  write<F extends Fact>(verb: (stamp: Stamp) => Result<F, { readonly kind: string }>): F {
    this.#now = parseInstant(this.#now + MINUTE_MS) ?? this.#now;
    this.#clock = tick(this.#clock, this.#now);
    const stamp = { id: factId(SAMPLE_AUTHOR, this.facts.length + 1), at: this.#clock, schema: SCHEMA };
    const written = verb(stamp);
    if (!written.ok) throw new Error(`The sample was refused: ${written.refusal.kind}`);
    this.facts = [...this.facts, written.value];
    return written.value;
  }
}
