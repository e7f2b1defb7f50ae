import type { FactId } from "@ajar/core/shared/stamp";
import type { CameTrue, NextWish, OutcomeLogged, PredictionSealed } from "@ajar/core/step/facts";
import type { OutcomeDraft } from "@ajar/core/step/log-outcome";
import { words } from "#words/step";

/** What happened before any number; the sealed number only after the new one. */
export type LookBackPage = "happened" | "opens" | "how" | "safer" | "next";

/** What a look back holds while it is being written. `null` is "not answered yet". */
export interface LookBackWords {
  happened: string;
  surprise: string;
  howBad: number | null;
  cameTrue: CameTrue | null;
  felt: number | null;
  hurt: "yes" | "no" | null;
  madeSafer: readonly string[];
  learned: string;
  likelyNext: number | null;
  next: NextWish | null;
}

/** A look back with nothing answered. */
export function emptyLookBack(): LookBackWords {
  const unwritten = { happened: "", surprise: "", learned: "", madeSafer: [] };
  return { ...unwritten, howBad: null, cameTrue: null, felt: null, hurt: null, likelyNext: null, next: null };
}

/** The sentence for what a page still wants, or `null` when one may go on. Only three answers are ever wanted. */
export function whatIsMissing(page: LookBackPage, held: LookBackWords): string | null {
  if (page === "how" && (held.felt === null || held.hurt === null)) return words.lookBack.needFelt;
  if (page === "next" && held.next === null) return words.lookBack.needNext;
  return null;
}

/** The draft for the verb. Answers about a fear are left out when none was written. */
export function outcomeDraftOf(step: FactId, held: LookBackWords, seal: PredictionSealed | null): OutcomeDraft {
  const written = seal !== null && seal.wording !== null;
  return {
    step,
    happened: held.happened,
    surprise: held.surprise,
    cameTrue: written ? held.cameTrue : null,
    felt: held.felt ?? 0,
    howBad: held.howBad,
    hurt: held.hurt ?? "no",
    madeSafer: held.madeSafer,
    feeling: null,
    learned: held.learned,
    likelyNext: written ? held.likelyNext : null,
    next: held.next ?? "rest",
  };
}

/** Whether the care path comes next: their response hurt, or it went worse than was feared. */
export function wentBadly(outcome: OutcomeLogged, seal: PredictionSealed | null): boolean {
  if (outcome.hurt === "yes") return true;
  const feared = seal?.howBad ?? null;
  return feared !== null && outcome.howBad !== null && outcome.howBad > feared + HARDER_BY;
}

/** How much worse than feared, of 100, calls for care and not only for a row in the picture. */
const HARDER_BY = 10;
