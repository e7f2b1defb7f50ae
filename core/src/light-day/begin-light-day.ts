import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { LightDayBegun } from "./facts.ts";

/** Keeps the rest of the day light. Nothing can stand against it. */
export function beginLightDay(stamp: Stamp): Result<LightDayBegun, never> {
  return ok({ kind: "light-day-begun", ...stamp });
}
