import type { Habit } from "../journal/habit.fixtures.ts";

/** Now and then someone practises a reply. */
export const empathyHabits: readonly Habit[] = [
  [0.2, (_life, stamp) => ({ kind: "reply-practised", ...stamp, scene: "scene.partner.1", reply: "Take your time." })],
];
