import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ArrivalEnded } from "./facts.ts";

/** Ends the first visit, reached or left. Ending it twice changes nothing. */
export function endArrival(stamp: Stamp): Result<ArrivalEnded, never> {
  return ok({ kind: "arrival-ended", ...stamp });
}
