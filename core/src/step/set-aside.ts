import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { StepSetAside } from "./facts.ts";
import type { Ladder } from "./ladder.ts";

export type SetAsideRefusal = { readonly kind: "step-unknown" } | { readonly kind: "step-set-aside" };

/** Lets a step go, for good. A seal on it stays shut and is kept. */
export function setAside(ladder: Ladder, step: FactId, stamp: Stamp): Result<StepSetAside, SetAsideRefusal> {
  const known = ladder.steps.get(step);
  if (known === undefined) return refuse({ kind: "step-unknown" });
  if (known.state === "set-aside") return refuse({ kind: "step-set-aside" });

  return ok({ kind: "step-set-aside", ...stamp, step });
}
