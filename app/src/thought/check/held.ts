import type { FeelingAnswer } from "@ajar/core/moment/facts";
import type { Evidence, HabitAnswer, ThoughtWords } from "@ajar/core/thought/facts";
import type { ThoughtDraft } from "@ajar/core/thought/thought-words";
import { words } from "#words/thought";

/** A feeling while it is being chosen: a word's id, one of the two answers below, or `null`. */
export interface FeelingHeld {
  pick: string | null;
  own: string;
}

/** One side while it is being written. */
export interface SideHeld {
  lines: string[];
  enough: "yes" | "not-yet";
}

/** The pages of weighing, in their order. */
export const PAGES = ["saw", "thought", "weigh", "fairer"] as const;

export type ThoughtPage = (typeof PAGES)[number];

/** A thought while it is being weighed. `null` is "not answered yet". */
export interface ThoughtHeld {
  page: ThoughtPage | "open";
  saw: string;
  feeling: FeelingHeld;
  thought: string;
  belief: number | null;
  /** A habit's id, `OWN`, `NONE`, or `null`. */
  habit: string | null;
  ownHabit: string;
  supports: SideHeld;
  against: SideHeld;
  /** A fairer thought as it was offered, `OWN`, or `null`. */
  fairer: string | null;
  ownFairer: string;
  beliefAfter: number | null;
  feelingNow: FeelingHeld;
  /** Whether the person said that it has really happened: then nothing is asked any more. */
  happened: "yes" | "no";
}

export const OWN = "own";
export const NONE = "none";
export const NOT_YET = "not-yet";

const noFeeling = (): FeelingHeld => ({ pick: null, own: "" });
const emptySide = (): SideHeld => ({ lines: ["", ""], enough: "yes" });

/** A thought with nothing answered, or with a thought to begin from. */
export function emptyThought(thought = ""): ThoughtHeld {
  return {
    page: "open",
    saw: "",
    feeling: noFeeling(),
    thought,
    belief: null,
    habit: null,
    ownHabit: "",
    supports: emptySide(),
    against: emptySide(),
    fairer: null,
    ownFairer: "",
    beliefAfter: null,
    feelingNow: noFeeling(),
    happened: "no",
  };
}

function feelingHeld(answer: FeelingAnswer | null): FeelingHeld {
  if (answer === null || typeof answer === "string") return { pick: answer, own: "" };
  return "own" in answer ? { pick: OWN, own: answer.own } : { pick: answer.word, own: "" };
}

function sideHeld({ lines, enough }: Evidence): SideHeld {
  return { lines: [...lines, "", ""].slice(0, Math.max(2, lines.length)), enough: lines.length === 0 ? "yes" : enough };
}

function habitHeld(habit: HabitAnswer | null): Pick<ThoughtHeld, "habit" | "ownHabit"> {
  if (habit === null) return { habit: null, ownHabit: "" };
  return "own" in habit ? { habit: OWN, ownHabit: habit.own } : { habit: habit.habit, ownHabit: "" };
}

/** A thought that was kept, opened again. */
export function heldOf(thought: ThoughtWords): ThoughtHeld {
  const { saw, belief, beliefAfter } = thought;
  return {
    page: "saw",
    saw,
    feeling: feelingHeld(thought.feeling),
    thought: thought.thought,
    belief,
    ...habitHeld(thought.habit),
    supports: sideHeld(thought.supports),
    against: sideHeld(thought.against),
    fairer: thought.fairer === "" ? null : OWN,
    ownFairer: thought.fairer,
    beliefAfter,
    feelingNow: feelingHeld(thought.feelingNow),
    happened: "no",
  };
}

function feelingOf({ pick, own }: FeelingHeld): FeelingAnswer | null {
  if (pick === null || pick === NOT_YET || pick === "nothing") return pick;
  if (pick !== OWN) return { word: pick };
  return own.trim() === "" ? null : { own };
}

function habitOf({ habit, ownHabit }: ThoughtHeld): HabitAnswer | null {
  if (habit === null || habit === NONE) return null;
  return habit === OWN ? { own: ownHabit } : { habit };
}

/** The fairer thought that was chosen or written; empty when there is none. */
export function fairerOf({ fairer, ownFairer }: Pick<ThoughtHeld, "fairer" | "ownFairer">): string {
  return fairer === OWN ? ownFairer.trim() : (fairer ?? "");
}

/** The draft for the verb. */
export function thoughtDraftOf(held: ThoughtHeld): ThoughtDraft {
  const { saw, thought, belief, supports, against, beliefAfter } = held;
  return {
    saw,
    feeling: feelingOf(held.feeling),
    thought,
    belief,
    habit: habitOf(held),
    supports,
    against,
    fairer: fairerOf(held),
    beliefAfter,
    feelingNow: feelingOf(held.feelingNow),
  };
}

const isThin = ({ lines, enough }: SideHeld): boolean =>
  enough === "yes" && lines.filter((line) => line.trim() !== "").length === 1;

/** The sentence for what a page's *Next* still wants, or `null` when one may go on. */
export function whatIsMissing(page: ThoughtPage, held: ThoughtHeld): string | null {
  switch (page) {
    case "thought":
      return held.thought.trim() === "" ? words.thought.first : null;
    case "weigh":
      return isThin(held.supports) || isThin(held.against) ? words.weigh.one : null;
    case "fairer":
      return fairerOf(held) === "" ? words.fairer.first : null;
    case "saw":
      return null;
  }
}
