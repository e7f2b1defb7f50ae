import { parseInstant, type Instant } from "@ajar/core/shared/stamp";

/** The instant `days` from `from` at `time` ("18:00") on this device's own clock. An empty time means 18:00. */
export function wallTime(from: Instant, days: number, time: string): Instant {
  const [hours = 18, minutes = 0] = /^\d{1,2}:\d{2}$/.test(time) ? time.split(":").map(Number) : [];
  const date = new Date(from);
  date.setDate(date.getDate() + days);
  date.setHours(hours, minutes, 0, 0);
  return parseInstant(date.getTime()) ?? from;
}
