import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { LOCALE } from "#words/locale";

const MINUTE_MS = 60_000;
const ROUND_MS = 5 * MINUTE_MS;

/** The time to be back: so many minutes from now, rounded up to the next five, as one says a time aloud. */
export function returnAt(now: Instant, minutes: number): Instant {
  return parseInstant(Math.ceil((now + minutes * MINUTE_MS) / ROUND_MS) * ROUND_MS) ?? now;
}

/** A time of day on this device's clock, the way it is written beside the words: "21:15". */
export function clockOf(at: Instant): string {
  return new Date(at).toLocaleTimeString(LOCALE, { hour: "2-digit", minute: "2-digit" });
}
