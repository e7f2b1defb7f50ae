import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { PauseCalled } from "./facts.ts";
import type { ReturnTimeRefusal } from "./return-time.ts";
import { parseReturnTime } from "./return-time.ts";

export interface PauseDraft {
  /** Milliseconds since 1970 UTC. */
  readonly returnAt: number;
}

/** Calls a pause. It needs no reason, and always has a time to come back. */
export function callPause(draft: PauseDraft, stamp: Stamp): Result<PauseCalled, ReturnTimeRefusal> {
  const returnAt = parseReturnTime(draft.returnAt, stamp.at.ms);
  return returnAt.ok ? ok({ kind: "pause-called", ...stamp, returnAt: returnAt.value }) : returnAt;
}
