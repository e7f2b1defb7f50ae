import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ArrivalNoted, Brings } from "./facts.ts";

export interface ArrivalDraft {
  readonly brings: Brings;
}

/** Notes what brought someone here. It can be said again, at any time; nothing can stand against it. */
export function noteArrival({ brings }: ArrivalDraft, stamp: Stamp): Result<ArrivalNoted, never> {
  return ok({ kind: "arrival-noted", ...stamp, brings });
}
