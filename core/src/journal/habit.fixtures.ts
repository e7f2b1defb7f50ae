import type { FactId, Stamp } from "../shared/stamp.ts";
import type { Fact } from "./entry.ts";
import type { Chance } from "./random.fixtures.ts";

/** What a habit knows of a life so far: chance, the people, and the latest item of each kind. */
export interface LifeSoFar {
  readonly chance: Chance;
  readonly people: readonly FactId[];
  readonly latest: Map<Fact["kind"], FactId>;
}

/** Something a person does on any day, and how often of a hundred times. A feature brings its own. */
export type Habit = readonly [share: number, act: (life: LifeSoFar, stamp: Stamp) => Fact];
