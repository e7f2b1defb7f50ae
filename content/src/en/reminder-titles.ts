/** The title a calendar file has until someone chooses another. */
export const defaultReminderTitle = "Reminder";

/** Titles to choose from. Each says nothing to somebody who sees the calendar. The first is the default. */
export const reminderTitles: readonly string[] = [
  defaultReminderTitle,
  "Note to self",
  "To do",
  "Errand",
  "Ten minutes",
  "Keep free",
];
