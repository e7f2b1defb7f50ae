/** A weekly reminder of one device: a day (0 is Sunday), a time ("18:00") on its own clock, and when it comes next. */
export interface ReminderWish {
  readonly day: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly time: string;
  /** Milliseconds since 1970, with its delay in it already. */
  readonly next: number;
}

const HOUR_MS = 60 * 60 * 1000;
/** A reminder comes up to three hours late, so that its time tells an onlooker nothing. */
export const LATEST_MS = 3 * HOUR_MS;
const WEEK = 7;

/** The next time the wished day and time come after `now`, later by `chance` (0 to 1) of three hours. */
export function nextAfter(now: number, { day, time }: Pick<ReminderWish, "day" | "time">, chance: number): number {
  const [hours = 18, minutes = 0] = time.split(":").map(Number);
  const date = new Date(now);
  date.setHours(hours, minutes, 0, 0);
  date.setDate(date.getDate() + ((day - date.getDay() + WEEK) % WEEK));
  if (date.getTime() <= now) date.setDate(date.getDate() + WEEK);
  return date.getTime() + Math.round(chance * LATEST_MS);
}

/** Reads what was kept; `null` when nothing was, or it is not readable. */
export function parseReminder(kept: string | null): ReminderWish | null {
  const given = parsed(kept ?? "null");
  if (typeof given !== "object" || given === null) return null;
  const { day, time, next } = given as Readonly<Record<string, unknown>>;
  const isDay = Number.isInteger(day) && (day as number) >= 0 && (day as number) < WEEK;
  const isTime = typeof time === "string" && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time);
  const isNext = Number.isSafeInteger(next) && (next as number) >= 0;
  return isDay && isTime && isNext ? { day: day as ReminderWish["day"], time, next: next as number } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What to do at `now`: wait so many milliseconds, or let one go by that came while nothing was open, and wait for the next. */
export function waitFor(now: number, wish: ReminderWish): "gone-by" | { readonly ms: number } {
  return wish.next <= now ? "gone-by" : { ms: wish.next - now };
}
