import type { Fact } from "../journal/entry.ts";
import type { Result } from "../shared/result.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";
import { CLOCK_START, factId, parseAuthorId, parseInstant, SCHEMA, tick } from "../shared/stamp.ts";
import { editStep } from "./edit-step.ts";
import type { OutcomeLogged, PredictionSealed, StepPlanned } from "./facts.ts";
import { ladderOf } from "./ladder.ts";
import type { OutcomeDraft } from "./log-outcome.ts";
import { logOutcome } from "./log-outcome.ts";
import { noteNoStepFitted } from "./note-no-step-fitted.ts";
import type { StepDraft } from "./plan-step.ts";
import { planStep } from "./plan-step.ts";
import { postponeStep } from "./postpone-step.ts";
import type { PredictionDraft } from "./seal-prediction.ts";
import { sealPrediction } from "./seal-prediction.ts";
import { setAside } from "./set-aside.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const author = parseAuthorId("a".repeat(32));
if (author === null) throw new Error("the fixture's author id does not parse");

export function instant(ms: number): Instant {
  const parsed = parseInstant(ms);
  if (parsed === null) throw new Error(`${ms} is no instant`);
  return parsed;
}

export const SOME_STEP: StepDraft = {
  title: "Ask Sam for ten minutes alone",
  area: "needs",
  depth: 2,
  setting: "friend",
  person: null,
  source: null,
  rating: null,
};

export const SOME_FEAR = { wording: "They sigh", likely: 60, howBad: 70, leavingOut: [] };

export const SOME_OUTCOME: Omit<OutcomeDraft, "step"> = {
  happened: "They said yes",
  surprise: "",
  cameTrue: null,
  felt: 40,
  howBad: null,
  hurt: "no",
  madeSafer: [],
  feeling: null,
  learned: "",
  likelyNext: null,
  next: "same",
};

function kept<Value>(answer: Result<Value, unknown>): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

/** One person's journal, written through the real verbs. Every act takes a minute. */
export class Life {
  facts: readonly Fact[] = [];
  #now = instant(1_750_000_000_000);
  #clock = CLOCK_START;
  #written = 0;

  get now(): Instant {
    return this.#now;
  }

  wait(ms: number): void {
    this.#now = instant(this.#now + ms);
  }

  stamp(): Stamp {
    if (author === null) throw new Error("no author");
    this.wait(60_000);
    this.#clock = tick(this.#clock, this.#now);
    this.#written += 1;
    return { id: factId(author, this.#written), at: this.#clock, schema: SCHEMA };
  }

  #keep<F extends Fact>(fact: F): F {
    this.facts = [...this.facts, fact];
    return fact;
  }

  nameSomeone(): FactId {
    return this.#keep({ kind: "person-named", ...this.stamp(), label: "Sam", setting: "friend" }).id;
  }

  leaveOut(person: FactId, leftOut: "yes" | "no"): void {
    this.#keep({ kind: "person-left-out", ...this.stamp(), person, leftOut });
  }

  resumeSuggestions(person: FactId): void {
    this.#keep({ kind: "suggestions-resumed", ...this.stamp(), person });
  }

  plan(step: Partial<StepDraft> = {}): StepPlanned {
    return this.#keep(kept(planStep({ ...SOME_STEP, ...step }, this.stamp())));
  }

  edit(step: FactId, title: string): void {
    this.#keep(kept(editStep(ladderOf(this.facts), { ...SOME_STEP, step, title }, this.stamp())));
  }

  seal(step: FactId, fear: Partial<PredictionDraft> = {}): PredictionSealed {
    return this.#keep(kept(sealPrediction(ladderOf(this.facts), { ...SOME_FEAR, ...fear, step }, this.stamp())));
  }

  lookBack(step: FactId, outcome: Partial<OutcomeDraft> = {}): OutcomeLogged {
    return this.#keep(kept(logOutcome(ladderOf(this.facts), { ...SOME_OUTCOME, ...outcome, step }, this.stamp())));
  }

  setAside(step: FactId): void {
    this.#keep(kept(setAside(ladderOf(this.facts), step, this.stamp())));
  }

  postpone(step: FactId, ms: number): void {
    const stamp = this.stamp();
    this.#keep(kept(postponeStep(ladderOf(this.facts), { step, until: instant(this.now + ms) }, stamp)));
  }

  noStepFitted(): void {
    this.#keep(kept(noteNoStepFitted(this.stamp())));
  }

  /** Plans, seals and does a step. */
  do(step: Partial<StepDraft>, outcome: Partial<OutcomeDraft> = {}): OutcomeLogged {
    const { id } = this.plan(step);
    this.seal(id);
    return this.lookBack(id, outcome);
  }

  /** Plans and seals a step, then lets it go. */
  leave(step: Partial<StepDraft>): void {
    const { id } = this.plan(step);
    this.seal(id);
    this.setAside(id);
  }
}
