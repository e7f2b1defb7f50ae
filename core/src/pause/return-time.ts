import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Instant } from "../shared/stamp.ts";
import { parseInstant } from "../shared/stamp.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The shortest pause: a body takes about twenty minutes to come down. */
export const SHORTEST_MS = 20 * MINUTE_MS;

/** The longest pause: a day. Beyond it a pause becomes silence. */
export const LONGEST_MS = 24 * HOUR_MS;

/** A tap takes a moment, and what was twenty minutes when it was read is a little less when it is kept. */
const TAP_MS = MINUTE_MS;

/** "This time tomorrow" is 25 hours off in the night in which clocks go back. */
const CLOCK_CHANGE_MS = HOUR_MS;

export type ReturnTimeRefusal =
  | { readonly kind: "time-out-of-range"; readonly given: number }
  | { readonly kind: "too-soon" }
  | { readonly kind: "too-late" };

/** When to come back, seen from `now`, or why that is no pause. */
export function parseReturnTime(given: number, now: Instant): Result<Instant, ReturnTimeRefusal> {
  const returnAt = parseInstant(given);
  if (returnAt === null) return refuse({ kind: "time-out-of-range", given });
  if (returnAt < now + SHORTEST_MS - TAP_MS) return refuse({ kind: "too-soon" });
  return returnAt > now + LONGEST_MS + CLOCK_CHANGE_MS ? refuse({ kind: "too-late" }) : ok(returnAt);
}
