import type { Instant } from "@ajar/core/shared/stamp";

const FIFTEEN_MINUTES_MS = 15 * 60_000;

/**
 * One appointment of fifteen minutes as a calendar file (RFC 5545), at that wall time wherever the person then is.
 * It says `title` and nothing else: no notes, no place, no name of an app.
 */
export async function calendarFile(title: string, at: Instant): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ical, ICalAlarmType } = await import("ical-generator");
  const calendar = ical({ prodId: { company: "Calendar", product: "Calendar", language: "EN" } });
  const event = calendar.createEvent({
    id: crypto.randomUUID(),
    start: new Date(at),
    end: new Date(at + FIFTEEN_MINUTES_MS),
    summary: title,
    floating: true,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
  return new TextEncoder().encode(calendar.toString());
}
