import { parseInstant, type Instant } from "@ajar/core/shared/stamp";

/** A time the page handed in. Throws a `TypeError` for anything else: that is a bug. */
export function instantOf(given: unknown): Instant {
  const instant = parseInstant(given);
  if (instant === null) throw new TypeError("not a time");
  return instant;
}
