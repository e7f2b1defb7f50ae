import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { KindLetterKept } from "./facts.ts";

/** A letter to oneself. Its words are for whoever has opened it. */
export interface Letter {
  readonly id: FactId;
  readonly sealedAt: Instant;
  readonly opensAt: Instant;
  /** The words once it was opened, else `null`. */
  readonly text: string | null;
}

/** The letters to oneself, the one sealed last first. What was not opened stays unread here, too. */
export const lettersOf: (facts: readonly Fact[]) => readonly Letter[] = once((facts) => {
  const opened = new Set(facts.filter((fact) => fact.kind === "letter-read").map(({ letter }) => letter));
  return facts
    .filter((fact) => fact.kind === "letter-sealed")
    .toSorted(byStamp)
    .toReversed()
    .map(({ id, at, opensAt, text }) => ({ id, sealedAt: at.ms, opensAt, text: opened.has(id) ? text : null }));
});

/** Whether a letter may be opened at wall time `now`: its day has come. A clock set back keeps a shut one shut. */
export function isReady(letter: Letter, now: Instant): boolean {
  return letter.text === null && now >= letter.opensAt;
}

/** The letters that may be opened now, the one that has waited longest first. */
export function readyLettersOf(facts: readonly Fact[], now: Instant): readonly Letter[] {
  return lettersOf(facts)
    .filter((letter) => isReady(letter, now))
    .toSorted((a, b) => a.opensAt - b.opensAt);
}

/** The kind letters, the latest first. */
export function kindLettersOf(facts: readonly Fact[]): readonly KindLetterKept[] {
  return facts
    .filter((fact) => fact.kind === "kind-letter-kept")
    .toSorted(byStamp)
    .toReversed();
}
