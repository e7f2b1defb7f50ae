import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { DayCheckAnswered } from "./facts.ts";
import type { DayCheckRefusal } from "./wish-day-check.ts";

export interface DayAnswerDraft {
  readonly about: FactId;
  /** 0 to 100, or `null` when skipped. */
  readonly felt: number | null;
}

/** Answers the check, or skips it: either way it is not asked again. */
export function answerDayCheck(draft: DayAnswerDraft, stamp: Stamp): Result<DayCheckAnswered, DayCheckRefusal> {
  const felt = draft.felt === null ? null : parseDistress(draft.felt);
  if (draft.felt !== null && felt === null) return refuse({ kind: "felt-out-of-range", given: draft.felt });
  return ok({ kind: "day-check-answered", ...stamp, about: draft.about, felt });
}
