import type { Habit } from "../journal/habit.fixtures.ts";
import type { Instant } from "../shared/stamp.ts";

const HOUR_MS = 60 * 60 * 1000;

/** Now and then someone calls a pause, moves it, comes back or lets it go. */
export const pauseHabits: readonly Habit[] = [
  [
    0.6,
    ({ chance, latest }, stamp) => {
      const returnAt = (stamp.at.ms + HOUR_MS) as Instant;
      const pause = latest.get("pause-called");
      if (pause === undefined || chance.happens(0.5)) {
        latest.set("pause-called", stamp.id);
        return { kind: "pause-called", ...stamp, returnAt };
      }
      if (chance.happens(0.3)) return { kind: "pause-moved", ...stamp, pause, returnAt };
      return { kind: "pause-ended", ...stamp, pause, how: chance.one(["returned", "let-go"] as const) };
    },
  ],
];
