import { stopsSuggestions } from "@ajar/core/step/pause-rule";
import type { Staircase } from "@ajar/core/step/staircase";
import { climb, STAIRCASE_START, standingOf } from "@ajar/core/step/staircase";
import { chooseByRating, threeOf } from "@ajar/core/step/suggest-three";

import type { BankStep } from "./bank.ts";
import { BANK } from "./bank.ts";
import type { Chance } from "./chance.ts";
import type { Outcome } from "./person.ts";

/** What a policy may use on one occasion. */
export interface Asking {
  readonly rate: (step: BankStep) => number;
  readonly chance: Chance;
}

/** Something that suggests steps to one person, one occasion after another. `null` suggests nothing. */
export interface Policy {
  suggest(asking: Asking): BankStep | null;
  learn(step: BankStep, outcome: Outcome): void;
}

const PAUSE_OCCASIONS = 10;

function stepAt(index: number): BankStep {
  const step = BANK[Math.min(BANK.length - 1, Math.max(0, index))];
  if (step === undefined) throw new Error("the bank is empty");
  return step;
}

function anyStep(chance: Chance): BankStep {
  return stepAt(Math.floor(chance.unit() * BANK.length));
}

/** By depth, setting, area: four rungs up after done and not hurt, one down if not done. */
export function fixedLadder(): Policy {
  let rung = 0;
  return {
    suggest: () => stepAt(rung),
    learn(_, { done, hurt }) {
      if (!done) rung = Math.max(0, rung - 1);
      else if (!hurt) rung = Math.min(BANK.length - 1, rung + 4);
    },
  };
}

/** Any step. */
export function random(): Policy {
  return { suggest: ({ chance }) => anyStep(chance), learn: () => undefined };
}

/** Rates six random steps and takes the one nearest `zone`, the first where two are as near. */
export function rateSix(zone: number): Policy {
  return {
    suggest({ rate, chance }) {
      const six = new Set<BankStep>();
      while (six.size < 6) six.add(anyStep(chance));
      const rated = [...six].map((step) => ({ step, away: Math.abs(rate(step) - zone) }));
      return rated.toSorted((a, b) => a.away - b.away)[0]?.step ?? null;
    },
    learn: () => undefined,
  };
}

function occasionOf(step: BankStep, { done, felt, hurt }: Outcome): Parameters<typeof climb>[1] {
  const place = { item: step.id, area: step.area, depth: step.depth, setting: step.setting };
  if (!done) return { kind: "occasion", occasion: { ...place, ended: "set-aside" } };
  return { kind: "occasion", occasion: { ...place, ended: "done", felt, hurt: hurt ? "yes" : "no" } };
}

/** d and run alone: the step at depth d least like the last three; no ratings, no guardrails. */
export function staircaseAlone(): Policy {
  let stairs: Staircase = STAIRCASE_START;
  return {
    suggest() {
      const atDepth = BANK.filter((step) => step.depth === stairs.depth);
      const standing = { ...standingOf(stairs, 50), top: 5 } as const;
      return threeOf(atDepth, stairs, { standing, ceiling: 5, setting: null })[0]?.candidate ?? null;
    },
    learn(step, outcome) {
      stairs = climb(stairs, occasionOf(step, outcome));
    },
  };
}

/** Ajar's own rules, the ones the app runs: sections 1 and 2 of `algorithms.md`. A pause lasts ten occasions. */
export function ajar(rule: "with-the-pause" | "without-the-pause"): Policy {
  let stairs: Staircase = STAIRCASE_START;
  let hurts: ("yes" | "no")[] = [];
  let resting = 0;
  return {
    suggest({ rate }) {
      if (resting > 0) {
        resting -= 1;
        return null;
      }
      const standing = standingOf(stairs, 50);
      const three = threeOf(BANK, stairs, { standing, ceiling: 5, setting: null }).map(({ candidate }) => candidate);
      const place = chooseByRating(three.map(rate), standing);
      if (place === null) stairs = climb(stairs, { kind: "no-step-fitted" });
      return place === null ? null : (three[place] ?? null);
    },
    learn(step, outcome) {
      stairs = climb(stairs, occasionOf(step, outcome));
      if (!outcome.done) return;
      hurts = [...hurts.slice(-7), outcome.hurt ? "yes" : "no"];
      if (rule === "with-the-pause" && stopsSuggestions(hurts)) {
        stairs = climb(stairs, { kind: "suggestions-stopped" });
        resting = PAUSE_OCCASIONS;
        hurts = [];
      }
    },
  };
}

/** The policies the study runs, by the names the reference gives them. */
export const POLICIES: Readonly<Record<string, () => Policy>> = {
  "fixed ladder": fixedLadder,
  random,
  "own choice, picks easy": () => rateSix(30),
  "rate six, nearest 50, no guardrails": () => rateSix(50),
  "staircase, no ratings": staircaseAlone,
  "Ajar without the pause": () => ajar("without-the-pause"),
  Ajar: () => ajar("with-the-pause"),
};
