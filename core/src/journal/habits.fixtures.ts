import { empathyHabits } from "../empathy/habits.fixtures.ts";
import { lineHabits } from "../line/habits.fixtures.ts";
import { needHabits } from "../need/habits.fixtures.ts";
import { pauseHabits } from "../pause/habits.fixtures.ts";
import { safePlaceHabits } from "../safe-place/habits.fixtures.ts";
import type { Habit } from "./habit.fixtures.ts";

/** What the features bring to ten years of a life, one line a feature. */
export const featureHabits: readonly Habit[] = [
  ...empathyHabits,
  ...lineHabits,
  ...needHabits,
  ...pauseHabits,
  ...safePlaceHabits,
];
