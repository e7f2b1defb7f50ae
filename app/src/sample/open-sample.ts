import { Journal } from "../journal.svelte.ts";
import { now } from "../shell.svelte.ts";
import { memoryKeeper } from "./memory-keeper.ts";
import { sampleEndOf } from "./sample-end.ts";
import { sampleFacts } from "./sample-facts.ts";

/** A journal of eight weeks, walked to their end, that belongs to nobody: in memory only, gone on reload. */
export function openSample(): Journal {
  const facts = sampleFacts(sampleEndOf(now()));
  const journal = new Journal(memoryKeeper(facts, now));
  journal.take(facts, "yes");
  return journal;
}
