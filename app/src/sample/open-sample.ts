import { Journal } from "../journal.svelte.ts";
import { now } from "../shell.svelte.ts";
import { memoryKeeper } from "./memory-keeper.ts";
import { sampleFacts } from "./sample-facts.ts";

/** A journal of eight weeks that belongs to nobody, in memory only: gone on reload. */
export function openSample(): Journal {
  const facts = sampleFacts(now());
  const journal = new Journal(memoryKeeper(facts, now));
  journal.take(facts, "yes");
  return journal;
}
