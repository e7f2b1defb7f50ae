import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { PauseDraft } from "./call-pause.ts";
import type { PauseMoved } from "./facts.ts";
import type { Pause } from "./pauses.ts";
import type { ReturnTimeRefusal } from "./return-time.ts";
import { parseReturnTime } from "./return-time.ts";

export interface MoveDraft extends PauseDraft {
  readonly pause: FactId;
}

export type MoveRefusal =
  | ReturnTimeRefusal
  | { readonly kind: "pause-unknown" }
  | { readonly kind: "pause-ended" }
  | { readonly kind: "moved-already" };

/** Moves the time to come back, once: a second move would leave the other waiting for nothing. */
export function movePause(pauses: readonly Pause[], draft: MoveDraft, stamp: Stamp): Result<PauseMoved, MoveRefusal> {
  const pause = pauses.find(({ id }) => id === draft.pause);
  if (pause === undefined) return refuse({ kind: "pause-unknown" });
  if (pause.ended !== null) return refuse({ kind: "pause-ended" });
  if (pause.moved === "yes") return refuse({ kind: "moved-already" });

  const returnAt = parseReturnTime(draft.returnAt, stamp.at.ms);
  return returnAt.ok ? ok({ kind: "pause-moved", ...stamp, pause: pause.id, returnAt: returnAt.value }) : returnAt;
}
