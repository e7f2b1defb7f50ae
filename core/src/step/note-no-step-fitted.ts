import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { NoStepFitted } from "./facts.ts";

/** Notes that three were rated and none was near enough. Nothing can stand against it. */
export function noteNoStepFitted(stamp: Stamp): Result<NoStepFitted, never> {
  return ok({ kind: "no-step-fitted", ...stamp });
}
