import type { Habit } from "../journal/habit.fixtures.ts";

const words = { need: "need.quiet", myself: "the bath, with the door shut", elsewhere: "" };

/** Now and then someone writes down how a need is looked after. */
export const needHabits: readonly Habit[] = [
  [
    0.2,
    ({ chance, latest }, stamp) => {
      const plan = latest.get("need-planned");
      if (plan !== undefined && chance.happens(0.5)) return { kind: "need-replanned", ...stamp, plan, ...words };
      latest.set("need-planned", stamp.id);
      return { kind: "need-planned", ...stamp, ...words };
    },
  ],
];
