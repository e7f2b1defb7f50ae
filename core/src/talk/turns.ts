/** Whose floor it is: the one whose phone it is, or the other. */
export type Seat = "me" | "you";

/**
 * Where a talk is. *Speak* → *say back* → yes or almost → the other speaks; three rounds, then one appreciation each.
 * *Again* is the missing part, said once more. All of it lives in memory and goes with the talk.
 */
export interface Talk {
  /** From 0: two turns a round. */
  readonly turn: number;
  readonly stage: "speak" | "say-back" | "again" | "thanks" | "over";
  /** Who thanks now, while the stage is "thanks". */
  readonly thanks: Seat;
}

/** Who speaks in each turn. Who begins a round changes with the round. */
const SPEAKERS: readonly Seat[] = ["me", "you", "you", "me", "me", "you"];

export const ROUNDS = SPEAKERS.length / 2;

/** Twenty minutes, in milliseconds: after them the turn is finished, and then one appreciation each. */
export const TALK_MS = 20 * 60_000;

/** Two minutes to speak and one to say back, in milliseconds. Nothing ends when they are over; a sentence says so. */
export const SPEAK_MS = 2 * 60_000;
export const SAY_BACK_MS = 60_000;

export const TALK_BEGINS: Talk = { turn: 0, stage: "speak", thanks: "me" };

/** Who has the floor: who speaks, or who thanks. The other listens, then says it back. */
export function floorOf({ turn, stage, thanks }: Talk): Seat {
  return stage === "thanks" ? thanks : (SPEAKERS[turn] ?? "me");
}

export function otherOf(seat: Seat): Seat {
  return seat === "me" ? "you" : "me";
}

/** The round of this turn, from 1. */
export function roundOf({ turn }: Talk): number {
  return Math.min(ROUNDS, Math.floor(turn / 2) + 1);
}

/** Whether this turn begins a round: then there is another question. */
export function beginsRound({ turn, stage }: Talk): boolean {
  return stage === "speak" && turn % 2 === 0;
}

/** How long it has gone on, in milliseconds. */
export type Elapsed = number;

function nextTurn(talk: Talk, elapsed: Elapsed): Talk {
  const isLast = talk.turn + 1 >= SPEAKERS.length || elapsed >= TALK_MS;
  return isLast ? { ...talk, stage: "thanks", thanks: "me" } : { ...talk, turn: talk.turn + 1, stage: "speak" };
}

/** It was said: now the other says it back. */
export function said(talk: Talk): Talk {
  return talk.stage === "speak" || talk.stage === "again" ? { ...talk, stage: "say-back" } : talk;
}

/** How near the other came. *Almost* lets the missing part be said once more; a second one is near enough. */
export function heard(
  talk: Talk,
  near: "yes" | "almost",
  { elapsed, again }: { elapsed: Elapsed; again: "yes" | "no" },
): Talk {
  if (talk.stage !== "say-back") return talk;
  return near === "almost" && again === "no" ? { ...talk, stage: "again" } : nextTurn(talk, elapsed);
}

/** Passes this turn, speaking, hearing or thanking. It needs no reason and costs nothing. */
export function passed(talk: Talk, elapsed: Elapsed): Talk {
  return talk.stage === "thanks" ? thanked(talk) : nextTurn(talk, elapsed);
}

/** One appreciation was said, or passed. After both it is over. */
export function thanked(talk: Talk): Talk {
  if (talk.stage !== "thanks") return talk;
  return talk.thanks === "me" ? { ...talk, thanks: "you" } : { ...talk, stage: "over" };
}

/** Ends here, at once, in the middle of anything. */
export function stopped(talk: Talk): Talk {
  return { ...talk, stage: "over" };
}
