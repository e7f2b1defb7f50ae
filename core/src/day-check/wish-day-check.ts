import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress } from "../shared/scale.ts";
import type { FactId, Instant, Stamp } from "../shared/stamp.ts";
import type { DayCheckWished } from "./facts.ts";

export interface DayCheckDraft {
  readonly about: FactId;
  readonly from: Instant;
  /** 0 to 100, or `null` when left open. */
  readonly felt: number | null;
}

export type DayCheckRefusal = { readonly kind: "felt-out-of-range"; readonly given: number };

/** Notes that Now may ask tomorrow. */
export function wishDayCheck(draft: DayCheckDraft, stamp: Stamp): Result<DayCheckWished, DayCheckRefusal> {
  const felt = draft.felt === null ? null : parseDistress(draft.felt);
  if (draft.felt !== null && felt === null) return refuse({ kind: "felt-out-of-range", given: draft.felt });
  return ok({ kind: "day-check-wished", ...stamp, about: draft.about, from: draft.from, felt });
}
