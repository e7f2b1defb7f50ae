import type { Fact } from "@ajar/core/journal/entry";
import { preferencesOf } from "@ajar/core/preference/preferences";
import type { Instant } from "@ajar/core/shared/stamp";
import { saveFile } from "../settings/save-file.ts";
import { calendarFile } from "../step/calendar-file.ts";

/** Hands over one appointment at that time, under this person's own neutral title. It names no pause and no one. */
export async function saveAppointment(facts: readonly Fact[], at: Instant): Promise<void> {
  saveFile("reminder.ics", await calendarFile(preferencesOf(facts).reminderTitle, at), "text/calendar");
}
