import type { Result } from "@ajar/core/shared/result";
import { ok, refuse } from "@ajar/core/shared/result";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { wallTime } from "../../step/wall-time.ts";

/** When it happened, as a person taps it. */
export type When = "now" | "earlier" | "yesterday" | "another";

/** What the form holds. `time` is "18:00" or empty, `date` is "2026-03-04" or empty; both on this device's clock. */
export interface WhenWords {
  readonly when: When;
  readonly time: string;
  readonly date: string;
}

export type WhenRefusal = { readonly kind: "no-date" } | { readonly kind: "in-the-future" };

const NOON = "12:00";

/** Halfway between midnight and now: for "earlier today" when no time was given. */
function earlierToday(now: Instant): Instant {
  const midnight = wallTime(now, 0, "00:00");
  return parseInstant(Math.round((midnight + now) / 2)) ?? now;
}

function given({ when, time, date }: WhenWords, now: Instant): Instant | null {
  switch (when) {
    case "now":
      return now;
    case "earlier":
      return time === "" ? earlierToday(now) : wallTime(now, 0, time);
    case "yesterday":
      return wallTime(now, -1, time === "" ? NOON : time);
    case "another":
      return /^\d{4,}-\d\d-\d\d$/.test(date)
        ? parseInstant(new Date(`${date}T${time === "" ? NOON : time}`).getTime())
        : null;
  }
}

/** The instant a person means, at wall time `now`. A day without a time is noon. Nothing lies ahead of `now`. */
export function happenedAt(words: WhenWords, now: Instant): Result<Instant, WhenRefusal> {
  const at = given(words, now);
  if (at === null) return refuse({ kind: "no-date" });
  return at > now ? refuse({ kind: "in-the-future" }) : ok(at);
}

/** An instant as the two fields write it, to the minute, on this device's clock. */
export function fieldsOf(at: Instant): Pick<WhenWords, "time" | "date"> {
  const day = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  const date = `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return { time: `${two(day.getHours())}:${two(day.getMinutes())}`, date };
}
