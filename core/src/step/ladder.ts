import type { Fact } from "../journal/entry.ts";
import type { Distress } from "../shared/scale.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type {
  ContentId,
  OutcomeLogged,
  PredictionSealed,
  StepFact,
  StepPlanned,
  StepSetAside,
  StepWords,
} from "./facts.ts";
import { once } from "../shared/once.ts";

/** Where a step stands. A library item nobody has taken up is an idea, and is not on the ladder. */
export type StepState = "planned" | "sealed" | "looked-back" | "set-aside";

/** One time a step was done, and the seal that was opened for it, or `null` when nothing was sealed. */
export interface Try {
  readonly outcome: OutcomeLogged;
  readonly seal: PredictionSealed | null;
}

/** A step with everything that happened to it. */
export interface LadderStep {
  readonly id: FactId;
  /** The latest words from before the first seal or the first try; from then on they are locked. */
  readonly words: StepWords;
  /** The library step it came from, or `null` for an own step. */
  readonly source: ContentId | null;
  /** How hard it looked when chosen, or `null` when not asked. */
  readonly rating: Distress | null;
  /** When it was taken up. */
  readonly plannedAt: Instant;
  readonly state: StepState;
  /** The seal nobody has looked back on yet, or `null`. It stays with a step that was set aside. */
  readonly openSeal: PredictionSealed | null;
  /** Every time it was done, in order. Their number is the number of dots. */
  readonly tries: readonly Try[];
  /** The fact that let the step go, or `null`. */
  readonly setAside: StepSetAside | null;
  /** Until when Now stays quiet about it, or `null`. Sealing it anew begins anew. */
  readonly postponedUntil: Instant | null;
}

/** All steps by id, in the order they were planned. */
export interface Ladder {
  readonly steps: ReadonlyMap<FactId, LadderStep>;
}

type LaterFact = Exclude<StepFact, { readonly kind: "step-planned" | "no-step-fitted" }>;

function isLater(fact: Fact): fact is LaterFact {
  switch (fact.kind) {
    case "step-edited":
    case "prediction-sealed":
    case "outcome-logged":
    case "step-set-aside":
    case "step-postponed":
      return true;
    default:
      return false;
  }
}

function begun(planned: StepPlanned): LadderStep {
  const { id, title, area, depth, setting, person, source, rating, at } = planned;
  const words = { title, area, depth, setting, person };
  const nothingYet = { state: "planned", openSeal: null, tries: [], setAside: null, postponedUntil: null } as const;
  return { id, words, source, rating, plannedAt: at.ms, ...nothingYet };
}

/** Whether the words of a step can no longer change: it was sealed, tried or set aside. */
export function wordsLocked(step: LadderStep): boolean {
  return step.state !== "planned";
}

function grown(step: LadderStep, fact: LaterFact, seals: ReadonlyMap<FactId, PredictionSealed>): LadderStep {
  switch (fact.kind) {
    case "step-edited": {
      if (wordsLocked(step)) return step;
      const { title, area, depth, setting, person } = fact;
      return { ...step, words: { title, area, depth, setting, person } };
    }
    case "prediction-sealed":
      // Two devices may each seal while apart. The first stands: it is the one that locked the wording.
      if (step.openSeal !== null || step.state === "set-aside") return step;
      return { ...step, state: "sealed", openSeal: fact, postponedUntil: null };
    case "outcome-logged": {
      const named = fact.prediction === null ? null : (seals.get(fact.prediction) ?? null);
      const seal = named?.step === step.id ? named : null;
      const state = step.state === "set-aside" ? step.state : "looked-back";
      return { ...step, state, openSeal: null, tries: [...step.tries, { outcome: fact, seal }] };
    }
    case "step-set-aside":
      return step.setAside === null ? { ...step, state: "set-aside", setAside: fact } : step;
    case "step-postponed":
      return { ...step, postponedUntil: fact.until };
  }
}

/**
 * Reads the ladder out of the journal, whatever order the facts come in. A fact whose step is missing is left out,
 * not guessed at.
 */
export const ladderOf: (facts: readonly Fact[]) => Ladder = once((facts) => {
  const planned = facts.filter((fact) => fact.kind === "step-planned").toSorted(byStamp);
  const seals = new Map(facts.filter((fact) => fact.kind === "prediction-sealed").map((seal) => [seal.id, seal]));
  const steps = new Map(planned.map((fact) => [fact.id, begun(fact)]));
  for (const fact of facts.filter(isLater).toSorted(byStamp)) {
    const step = steps.get(fact.step);
    if (step !== undefined) steps.set(step.id, grown(step, fact, seals));
  }
  return { steps };
});

/** The steps that wait for something: planned or sealed, in the order they were planned. */
export function openStepsOf(ladder: Ladder): readonly LadderStep[] {
  return [...ladder.steps.values()].filter((step) => step.state === "planned" || step.state === "sealed");
}
