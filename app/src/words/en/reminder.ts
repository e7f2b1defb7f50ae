/** Reminders of one device: none, a calendar file, or a notification with one constant word. */
export const words = {
  /** All that a lock screen ever shows. */
  text: "Reminder",
  title: "A notification on this device",
  lead: "Once a week. It says “Reminder”, and nothing else.",
  honest:
    "It comes only while Ajar is open somewhere on this device, in a tab or a window. We run nothing that could wake it. A calendar is surer.",
  delay:
    "It comes up to three hours after the time you choose, so that its time tells nobody anything. What you do or leave undone never causes one.",
  day: "Day",
  days: {
    "1": "Monday",
    "2": "Tuesday",
    "3": "Wednesday",
    "4": "Thursday",
    "5": "Friday",
    "6": "Saturday",
    "0": "Sunday",
  },
  time: "From",
  start: "Remind me",
  stop: "Stop reminding me",
  on: (day: string, time: string): string => `On: ${day}, from ${time}.`,
  off: "Off. It stays off until you choose it.",
  started: "It is on.",
  stopped: "It is off.",
  refused: "This browser doesn’t allow notifications here, or you said no to them. A calendar file works everywhere.",
} as const;
