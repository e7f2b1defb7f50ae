import { LOCALE } from "./locale.ts";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A count in words up to ten, in figures above: "no", "six", "1,200". */
export function counted(given: number): string {
  return NUMBERS[given] ?? given.toLocaleString(LOCALE);
}

/** The same sentence with a capital in front. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
