import type { Habit } from "../journal/habit.fixtures.ts";

const words = { where: "the kitchen", when: "Sunday", howLong: "", stopWord: "kettle", without: "" };

/** Now and then someone puts a safe place into words. */
export const safePlaceHabits: readonly Habit[] = [
  [0.1, (_life, stamp) => ({ kind: "safe-place-made", ...stamp, ...words })],
];
