import type { Habit } from "../journal/habit.fixtures.ts";

const words = {
  when: "voices go up",
  will: "walk, and be back at nine",
  ask: "",
  ifNot: "",
  need: null,
  reviewOn: null,
};

/** Now and then someone draws a line, draws it anew, or looks at it again. */
export const lineHabits: readonly Habit[] = [
  [
    0.4,
    ({ chance, latest }, stamp) => {
      const line = latest.get("line-drawn");
      if (line === undefined || chance.happens(0.4)) {
        latest.set("line-drawn", stamp.id);
        return { kind: "line-drawn", ...stamp, ...words };
      }
      if (chance.happens(0.5)) return { kind: "line-redrawn", ...stamp, line, ...words };
      return { kind: "line-reviewed", ...stamp, line, stays: chance.one(["yes", "no"] as const), reviewOn: null };
    },
  ],
];
