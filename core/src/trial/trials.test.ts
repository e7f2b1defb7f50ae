import { expect, test } from "vitest";

import { standing } from "../journal/erased.ts";
import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { ladderOf } from "../step/ladder.ts";
import { planStep } from "../step/plan-step.ts";
import { WORDING_LIMIT } from "../step/seal-prediction.ts";
import { setTrial, type TrialDraft } from "./set-trial.ts";
import { trialsAbout, trialsOf } from "./trials.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("7e".repeat(16) as AuthorId, seq),
  at: { ms: (1_772_600_000_000 + seq) as Instant, count: 0 },
  schema: 1,
});
const about = stampOf(1).id;

function planned(seq: number) {
  const words = { title: "Ask for ten minutes", area: "needs", depth: 2, setting: "friend", person: null } as const;
  const step = planStep({ ...words, source: null, rating: null }, stampOf(seq));
  if (!step.ok) throw new Error(step.refusal.kind);
  return step.value;
}

const step = planned(2);
const draft: TrialDraft = { about, step: step.id, expected: " They go quiet. ", rival: "They ask." };

function set(seq: number, changes: Partial<TrialDraft> = {}) {
  const trial = setTrial(ladderOf([step]), { ...draft, ...changes }, stampOf(seq));
  if (!trial.ok) throw new Error(trial.refusal.kind);
  return trial.value;
}

test("two guesses stand beside a step, trimmed", () => {
  expect(set(3)).toMatchObject({ kind: "trial-set", about, expected: "They go quiet.", rival: "They ask." });
  expect(trialsOf([step, set(3)]).get(step.id)?.rival).toBe("They ask.");
});

test("the second guess may be left open, the first may not", () => {
  expect(set(3, { rival: " " }).rival).toBe("");
  expect(setTrial(ladderOf([step]), { ...draft, expected: " " }, stampOf(3))).toEqual({
    ok: false,
    refusal: { kind: "guess-empty" },
  });
});

test("a guess as long as a seal takes is taken, a longer one is not", () => {
  const longest = "x".repeat(WORDING_LIMIT);
  expect(set(3, { expected: longest }).expected).toBe(longest);
  for (const changes of [{ expected: `${longest}x` }, { rival: `${longest}x` }]) {
    expect(setTrial(ladderOf([step]), { ...draft, ...changes }, stampOf(3))).toMatchObject({ ok: false });
  }
});

test("without its step there is no trial", () => {
  expect(setTrial(ladderOf([]), draft, stampOf(3))).toEqual({ ok: false, refusal: { kind: "step-unknown" } });
});

test("of two set while apart the first stands, in any order", () => {
  const [first, second] = [set(3), set(4, { expected: "They leave." })];
  expect(trialsOf([step, second, first]).get(step.id)).toEqual(first);
  expect(trialsAbout([second, first], about)).toEqual([first]);
});

test("erasing the thought takes its guesses along; the step stays", () => {
  const erased = { kind: "item-erased", ...stampOf(9), item: about } as const;
  expect(standing([step, set(3), erased])).toEqual([step, erased]);
});
