import type { Fact } from "../journal/entry.ts";
import type { Stamp } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import { ladderOf } from "./ladder.ts";
import { occasionsOf } from "./occasions.ts";
import { breaksOf } from "./pause-rule.ts";
import type { StairEvent, Staircase } from "./staircase.ts";
import { climb, STAIRCASE_START } from "./staircase.ts";

interface Dated {
  readonly by: Stamp;
  readonly event: StairEvent;
}

/** Reads the staircase out of the journal. A break in suggestions comes right after the occasion that began it. */
export function staircaseOf(facts: readonly Fact[]): Staircase {
  const occasions = occasionsOf(ladderOf(facts)).map((occasion): Dated => ({
    by: occasion.by,
    event: { kind: "occasion", occasion },
  }));
  const unfitted = facts
    .filter((fact) => fact.kind === "no-step-fitted")
    .map((by): Dated => ({ by, event: { kind: "no-step-fitted" } }));
  const stopped = breaksOf(facts).map(({ by }): Dated => ({ by, event: { kind: "suggestions-stopped" } }));
  const events = [...occasions, ...unfitted, ...stopped].toSorted((a, b) => byStamp(a.by, b.by));
  return events.reduce((stairs, { event }) => climb(stairs, event), STAIRCASE_START);
}
