import type { Fact } from "@ajar/core/journal/entry";
import { ok } from "@ajar/core/shared/result";
import { CLOCK_START, factId, laterClock, SCHEMA, tick, type Instant, type Stamp } from "@ajar/core/shared/stamp";
import type { Keeper } from "../journal.svelte.ts";
import { SAMPLE_AUTHOR } from "./sample-life.ts";

/** Keeps the sample's facts in memory: stamps go on after `facts`, and nothing outlives the page. */
export function memoryKeeper(facts: readonly Fact[], now: () => Instant): Keeper {
  let clock = facts.reduce((latest, fact) => laterClock(latest, fact.at), CLOCK_START);
  let written = facts.length;
  const next = (): Stamp => {
    clock = tick(clock, now());
    written += 1;
    return { id: factId(SAMPLE_AUTHOR, written), at: clock, schema: SCHEMA };
  };
  return {
    record: (verb) => Promise.resolve(verb(next())),
    erase: (item) => Promise.resolve(ok({ kind: "item-erased", ...next(), item })),
  };
}
