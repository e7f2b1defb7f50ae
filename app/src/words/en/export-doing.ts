import { words as questionnaire } from "./questionnaire.ts";

/** Weeks and questionnaires in the readable copy. */
export const words = {
  week: (monday: string): string => `The week of ${monday}`,
  someone: "someone",
  of100: (text: string, value: number): string => `${text}: ${value} of 100`,
  hard: "How hard it was to let someone close",
  moved: "Away (0) or towards (100)",
  understood: (label: string): string => `Felt understood, with ${label}`,
  valued: (label: string): string => `Felt valued, with ${label}`,
  caredFor: (label: string): string => `Felt cared for, with ${label}`,
  calm: "An ordinary moment that was fine:",
  number: questionnaire.number,
  unknown: "The questions are not in this version of Ajar. These are the numbers that were chosen.",
} as const;
