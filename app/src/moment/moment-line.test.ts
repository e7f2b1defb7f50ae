import { bodyCues } from "@ajar/content/en/body-cues";
import { feelings } from "@ajar/content/en/feelings";
import type { MomentWords } from "@ajar/core/moment/facts";
import { parseInstant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { dayNameOf } from "./day-name.ts";
import { momentLineOf } from "./moment-line.ts";

const at = (text: string) => {
  const instant = parseInstant(new Date(text).getTime());
  if (instant === null) throw new Error(`${text} is no instant`);
  return instant;
};

const BARE: MomentWords = {
  happenedAt: at("2026-03-04T18:00"),
  pattern: null,
  urge: null,
  did: null,
  strength: null,
  body: null,
  feeling: null,
  person: null,
  note: "",
};

test("body and feeling come first, then what was done", () => {
  const word = feelings.find(({ text }) => text === "Uneasy") ?? feelings[0];
  const moment = {
    ...BARE,
    body: "body-cue.chest-tight",
    feeling: { word: word?.id ?? "" },
    urge: "leave",
    did: "stayed",
  } as const;

  expect(momentLineOf(moment)).toEqual({
    title: `${bodyCues.find(({ id }) => id === "body-cue.chest-tight")?.text}. ${word?.text}.`,
    detail: "Wanted to leave. Stayed.",
  });
});

test("two taps alone make a line", () => {
  expect(momentLineOf({ ...BARE, pattern: "pattern.go-quiet", urge: "go-quiet" })).toEqual({
    title: "Go quiet.",
    detail: "Wanted to go quiet.",
  });
});

test("no word yet, and no feeling, are said as answers", () => {
  expect(momentLineOf({ ...BARE, feeling: "not-yet" }).title).toBe("Nothing I can name yet.");
  expect(momentLineOf({ ...BARE, feeling: "nothing" }).title).toBe("No feeling.");
  expect(momentLineOf({ ...BARE, feeling: { own: "saudade" } }).title).toBe("saudade.");
});

test("a calm moment is called calm, and one with nothing in it a moment", () => {
  expect(momentLineOf({ ...BARE, urge: "none" }).title).toBe("Something calm.");
  expect(momentLineOf(BARE)).toEqual({ title: "A moment.", detail: "" });
});

test("a day within the week is a weekday; further back it is a date, and last year's says so", () => {
  const now = at("2026-03-04T00:10");
  expect(dayNameOf(at("2026-03-04T00:05"), now)).toBe("Today");
  expect(dayNameOf(at("2026-03-03T23:59"), now)).toBe("Yesterday");
  expect(dayNameOf(at("2026-02-26T12:00"), now)).toBe("Thursday");
  expect(dayNameOf(at("2026-02-25T12:00"), now)).toBe("25 February");
  expect(dayNameOf(at("2025-02-25T12:00"), now)).toBe("25 February 2025");
});
