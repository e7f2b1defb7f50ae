import type { FeelingAnswer } from "../moment/facts.ts";
import { FEELING_LIMIT } from "../moment/moment-words.ts";
import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseBelief } from "../shared/scale.ts";
import type { Evidence, HabitAnswer, ThoughtWords } from "./facts.ts";

/** The longest account of what a camera saw, in UTF-16 units, the way a text field counts. */
export const SAW_LIMIT = 1000;

/** The longest thought, fairer thought or line of evidence, in UTF-16 units. */
export const THOUGHT_LIMIT = 400;

/** The longest own name for a habit, in UTF-16 units. */
export const HABIT_LIMIT = 60;

/** The most lines on one side. */
export const LINES_MOST = 6;

/** The fewest lines on one side that count as enough. */
export const LINES_ENOUGH = 2;

/** What a form holds before anything was checked. */
export interface ThoughtDraft {
  readonly saw: string;
  readonly feeling: FeelingAnswer | null;
  readonly thought: string;
  /** 0 to 100, or `null` when left open. */
  readonly belief: number | null;
  readonly habit: HabitAnswer | null;
  readonly supports: Evidence;
  readonly against: Evidence;
  readonly fairer: string;
  /** 0 to 100, or `null` when left open. */
  readonly beliefAfter: number | null;
  readonly feelingNow: FeelingAnswer | null;
}

export type ThoughtRefusal =
  | { readonly kind: "thought-empty" }
  | { readonly kind: "words-too-long"; readonly limit: number }
  | { readonly kind: "belief-out-of-range"; readonly given: number }
  | { readonly kind: "one-line-only"; readonly side: "supports" | "against" }
  | { readonly kind: "too-many-lines"; readonly limit: number };

/** One side, trimmed, empty lines gone. Nothing written says "not enough yet" by itself; one line has to be told so. */
function parseSide(given: Evidence, side: "supports" | "against"): Result<Evidence, ThoughtRefusal> {
  const lines = given.lines.map((line) => line.trim()).filter((line) => line !== "");
  if (lines.length > LINES_MOST) return refuse({ kind: "too-many-lines", limit: LINES_MOST });
  if (lines.some((line) => line.length > THOUGHT_LIMIT)) {
    return refuse({ kind: "words-too-long", limit: THOUGHT_LIMIT });
  }
  if (lines.length === 0 || given.enough === "not-yet") return ok({ lines, enough: "not-yet" });
  return lines.length < LINES_ENOUGH ? refuse({ kind: "one-line-only", side }) : ok({ lines, enough: "yes" });
}

function parseHabit(given: HabitAnswer | null): HabitAnswer | null {
  if (given === null || "habit" in given) return given;
  const own = given.own.trim();
  return own === "" ? null : { own };
}

function parseFeeling(given: FeelingAnswer | null): FeelingAnswer | null {
  if (given === null || typeof given === "string" || "word" in given) return given;
  const own = given.own.trim();
  return own === "" ? null : { own };
}

function tooLong(draft: ThoughtDraft): ThoughtRefusal | null {
  const texts = [
    [draft.saw, SAW_LIMIT],
    [draft.thought, THOUGHT_LIMIT],
    [draft.fairer, THOUGHT_LIMIT],
    [draft.habit !== null && "own" in draft.habit ? draft.habit.own : "", HABIT_LIMIT],
    ...[draft.feeling, draft.feelingNow].map((each) => [ownFeelingOf(each), FEELING_LIMIT] as const),
  ] as const;
  const over = texts.find(([text, limit]) => text.trim().length > limit);
  return over === undefined ? null : { kind: "words-too-long", limit: over[1] };
}

function ownFeelingOf(feeling: FeelingAnswer | null): string {
  return feeling !== null && typeof feeling !== "string" && "own" in feeling ? feeling.own : "";
}

function beliefRefused(given: number | null): ThoughtRefusal | null {
  return given === null || parseBelief(given) !== null ? null : { kind: "belief-out-of-range", given };
}

/** The words of a thought, trimmed, or why not. */
export function parseThoughtWords(draft: ThoughtDraft): Result<ThoughtWords, ThoughtRefusal> {
  const thought = draft.thought.trim();
  if (thought === "") return refuse({ kind: "thought-empty" });
  const wrong = tooLong(draft) ?? beliefRefused(draft.belief) ?? beliefRefused(draft.beliefAfter);
  if (wrong !== null) return refuse(wrong);

  const supports = parseSide(draft.supports, "supports");
  if (!supports.ok) return supports;
  const against = parseSide(draft.against, "against");
  if (!against.ok) return against;

  return ok({
    saw: draft.saw.trim(),
    feeling: parseFeeling(draft.feeling),
    thought,
    belief: parseBelief(draft.belief),
    habit: parseHabit(draft.habit),
    supports: supports.value,
    against: against.value,
    fairer: draft.fairer.trim(),
    beliefAfter: parseBelief(draft.beliefAfter),
    feelingNow: parseFeeling(draft.feelingNow),
  });
}
