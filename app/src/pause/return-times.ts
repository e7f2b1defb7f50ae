import { LONGEST_MS, SHORTEST_MS } from "@ajar/core/pause/return-time";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { wallTime } from "../step/wall-time.ts";

/** When to come back, as a person taps it. */
export type ReturnChoice = "20" | "40" | "60" | "tonight" | "morning" | "own";

const MINUTE_MS = 60_000;
const STEP_MS = 5 * MINUTE_MS;
const MORNING = "09:00";
const EVENINGS = ["20:00", "22:00"] as const;
/** "Tonight" is some way off; nearer than this, minutes say it better. */
const SOME_WAY_MS = 30 * MINUTE_MS;
const DAY_BEGINS = 5;

/** In so many minutes, on the next five of the clock: a time one can say out loud. */
function inMinutes(now: Instant, minutes: number): Instant | null {
  return parseInstant(Math.ceil((now + minutes * MINUTE_MS) / STEP_MS) * STEP_MS);
}

/** The next time the wall shows `time`, today or tomorrow. */
function nextAt(now: Instant, time: string): Instant {
  const today = wallTime(now, 0, time);
  return today > now ? today : wallTime(now, 1, time);
}

function tonight(now: Instant): Instant | null {
  if (new Date(now).getHours() < DAY_BEGINS) return null;
  const evenings = EVENINGS.map((time) => wallTime(now, 0, time));
  return evenings.find((at) => at - now >= SOME_WAY_MS) ?? null;
}

function morning(now: Instant): Instant | null {
  const at = nextAt(now, MORNING);
  return at - now >= SHORTEST_MS && at - now <= LONGEST_MS ? at : null;
}

/** The time a choice means at wall time `now`, or `null` when it means none. `own` is "18:00" or empty. */
export function returnTimeOf(choice: ReturnChoice, now: Instant, own: string): Instant | null {
  switch (choice) {
    case "20":
    case "40":
    case "60":
      return inMinutes(now, Number(choice));
    case "tonight":
      return tonight(now);
    case "morning":
      return morning(now);
    case "own":
      return /^\d{2}:\d{2}$/.test(own) ? nextAt(now, own) : null;
  }
}

/** The choices that mean something now. */
export function returnChoicesAt(now: Instant): readonly ReturnChoice[] {
  const all: readonly ReturnChoice[] = ["20", "40", "60", "tonight", "morning"];
  return [...all.filter((choice) => returnTimeOf(choice, now, "") !== null), "own"];
}
