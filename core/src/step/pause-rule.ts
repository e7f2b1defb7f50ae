import type { Fact } from "../journal/entry.ts";
import type { SuggestionsResumed } from "../person/facts.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";
import { byStamp, parseInstant } from "../shared/stamp.ts";
import { ladderOf } from "./ladder.ts";
import type { JournalOccasion } from "./occasions.ts";
import { occasionsOf } from "./occasions.ts";
import { once } from "../shared/once.ts";

/** How many done occasions with one person the rule looks back on. */
const WINDOW = 8;

/** Hurts needed by number of done occasions, 0 to 8: P(rate > 0.30) > 0.70 under Beta(1, 4), from three on. */
const HURTS_NEEDED = [Infinity, Infinity, Infinity, 3, 3, 3, 4, 4, 4] as const;

/** 28 days in milliseconds. */
export const BREAK_MS = 28 * 24 * 60 * 60 * 1000;

/** A stretch without suggestions that name one person. The person may still plan steps of their own with them. */
export interface Break {
  readonly person: FactId;
  /** The fact that began it. */
  readonly by: Stamp;
  /** When it ends or ended: 28 days on, or when the person let suggestions back in. */
  readonly until: Instant;
}

/** Whether suggestions stop after these done occasions with one person: oldest first, those since the last break ended. */
export function stopsSuggestions(hurts: readonly ("yes" | "no")[]): boolean {
  const recent = hurts.slice(-WINDOW);
  return recent.filter((hurt) => hurt === "yes").length >= (HURTS_NEEDED[recent.length] ?? Infinity);
}

type Done = Extract<JournalOccasion, { readonly ended: "done" }>;
type Event = { readonly by: Stamp; readonly hurt: "yes" | "no" | "resumed" };

function breaksWith(person: FactId, events: readonly Event[]): readonly Break[] {
  const breaks: Break[] = [];
  let hurts: ("yes" | "no")[] = [];
  for (const { by, hurt } of events) {
    const last = breaks.at(-1);
    const within = last !== undefined && by.at.ms < last.until;
    if (hurt === "resumed") {
      if (within) breaks[breaks.length - 1] = { ...last, until: by.at.ms };
    } else if (!within) {
      hurts.push(hurt);
      if (stopsSuggestions(hurts)) {
        breaks.push({ person, by, until: parseInstant(by.at.ms + BREAK_MS) ?? by.at.ms });
        hurts = [];
      }
    }
  }
  return breaks;
}

function eventsOf(occasions: readonly Done[], resumed: readonly SuggestionsResumed[]): readonly Event[] {
  const done = occasions.map(({ by, hurt }): Event => ({ by, hurt }));
  const ended = resumed.map((by): Event => ({ by, hurt: "resumed" }));
  return [...done, ...ended].toSorted((a, b) => byStamp(a.by, b.by));
}

/**
 * Every break the rule has made, in order of beginning (`algorithms.md` §2): over the last eight or fewer done
 * occasions with one person since their last break ended, 3 of 3 to 5 or 4 of 6 to 8 hurt. What is done during a
 * break counts for no later one.
 */
export const breaksOf: (facts: readonly Fact[]) => readonly Break[] = once((facts) => {
  const done = occasionsOf(ladderOf(facts)).filter((occasion) => occasion.ended === "done");
  const resumed = facts.filter((fact) => fact.kind === "suggestions-resumed");
  const people = new Set(done.map((occasion) => occasion.person).filter((person) => person !== null));
  const breaks = [...people].flatMap((person) => {
    const mine = done.filter((occasion) => occasion.person === person);
    const ended = resumed.filter((fact) => fact.person === person);
    return breaksWith(person, eventsOf(mine, ended));
  });
  return breaks.toSorted((a, b) => byStamp(a.by, b.by));
});

/** Who is on a break now, and until when. */
export function breaksNowOf(facts: readonly Fact[], now: Instant): ReadonlyMap<FactId, Break> {
  return new Map(
    breaksOf(facts)
      .filter((each) => now < each.until)
      .map((each) => [each.person, each]),
  );
}
