import { expect, test } from "vitest";
import { defaultReminderTitle, reminderTitles } from "./reminder-titles.ts";

test("a calendar says “Reminder” until someone chooses one of five other titles", () => {
  expect(defaultReminderTitle).toBe("Reminder");
  expect(reminderTitles[0]).toBe(defaultReminderTitle);
  expect(new Set(reminderTitles).size).toBe(6);
});

test("somebody who sees the calendar learns nothing from a title", () => {
  const tellsMore = /ajar|step|feel|talk|love|close|door|partner|date|therap|safe|open|pause|letter/iu;
  for (const title of reminderTitles) expect(title).not.toMatch(tellsMore);
});
