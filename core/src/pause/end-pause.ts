import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { PauseEnded } from "./facts.ts";
import type { Pause } from "./pauses.ts";

export interface EndDraft {
  readonly pause: FactId;
  readonly how: PauseEnded["how"];
}

export type EndRefusal = { readonly kind: "pause-unknown" } | { readonly kind: "pause-ended" };

/** Ends a pause: the caller is back, early or late, or lets it go. */
export function endPause(pauses: readonly Pause[], draft: EndDraft, stamp: Stamp): Result<PauseEnded, EndRefusal> {
  const pause = pauses.find(({ id }) => id === draft.pause);
  if (pause === undefined) return refuse({ kind: "pause-unknown" });
  if (pause.ended !== null) return refuse({ kind: "pause-ended" });
  return ok({ kind: "pause-ended", ...stamp, pause: pause.id, how: draft.how });
}
