import { ARGUMENT, type MomentDraft } from "@ajar/core/moment/moment-words";
import type { Instant } from "@ajar/core/shared/stamp";

/** From here on, of 100, a pause comes first and talking later: the same line the stop rules draw. */
const VERY_HOT = 70;

export function isVeryHot(heat: number | null): boolean {
  return heat !== null && heat >= VERY_HOT;
}

/** An argument as a moment: when, and how heated the person says they are. Nobody is named in it. */
export function argumentDraft(happenedAt: Instant, heat: number | null): MomentDraft {
  const open = { urge: null, did: null, body: null, feeling: null, person: null, note: "" };
  return { happenedAt, pattern: ARGUMENT, strength: heat, ...open };
}
