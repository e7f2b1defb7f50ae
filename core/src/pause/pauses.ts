import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { PauseEnded } from "./facts.ts";

/** A pause as it stands. */
export interface Pause {
  readonly id: FactId;
  readonly calledAt: Instant;
  /** When the caller comes back, moved or not. */
  readonly returnAt: Instant;
  readonly moved: "yes" | "no";
  /** How it ended, or `null` while it is open. A later pause lets an earlier one go. */
  readonly ended: PauseEnded["how"] | null;
}

/**
 * Reads the pauses out of the journal, the one called last first. Only the first move and the first ending count, on
 * every device. One whose pause is missing is left out, not guessed at.
 */
export const pausesOf: (facts: readonly Fact[]) => readonly Pause[] = once((facts) => {
  const called = facts.filter((fact) => fact.kind === "pause-called").toSorted(byStamp);
  const moved = facts.filter((fact) => fact.kind === "pause-moved").toSorted(byStamp);
  const ended = facts.filter((fact) => fact.kind === "pause-ended").toSorted(byStamp);
  const latest = called.at(-1);
  return called.toReversed().map((fact): Pause => {
    const move = moved.find(({ pause }) => pause === fact.id);
    const end = ended.find(({ pause }) => pause === fact.id);
    return {
      id: fact.id,
      calledAt: fact.at.ms,
      returnAt: move?.returnAt ?? fact.returnAt,
      moved: move === undefined ? "no" : "yes",
      ended: end?.how ?? (fact === latest ? null : "let-go"),
    };
  });
});

/** The pause that is open, or `null`: there is one at most. */
export function openPauseOf(facts: readonly Fact[]): Pause | null {
  return pausesOf(facts).find(({ ended }) => ended === null) ?? null;
}

/** Whether the time to come back has come. Being late is no state of its own. */
export function isDue(pause: Pause, now: Instant): boolean {
  return pause.ended === null && now >= pause.returnAt;
}
