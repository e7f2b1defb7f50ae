import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";
import type { StepPostponed } from "./facts.ts";
import type { Ladder } from "./ladder.ts";

export interface PostponeDraft {
  readonly step: FactId;
  /** Until when Now stays quiet about it. */
  readonly until: Instant;
}

export type PostponeRefusal =
  | { readonly kind: "step-unknown" }
  | { readonly kind: "step-set-aside" }
  | { readonly kind: "until-is-past" };

/** "Not today." Puts a step away until a time, and changes nothing else. */
export function postponeStep(
  ladder: Ladder,
  draft: PostponeDraft,
  stamp: Stamp,
): Result<StepPostponed, PostponeRefusal> {
  const step = ladder.steps.get(draft.step);
  if (step === undefined) return refuse({ kind: "step-unknown" });
  if (step.state === "set-aside") return refuse({ kind: "step-set-aside" });
  if (draft.until <= stamp.at.ms) return refuse({ kind: "until-is-past" });

  return ok({ kind: "step-postponed", ...stamp, step: draft.step, until: draft.until });
}
