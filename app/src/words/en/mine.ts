import { LOCALE } from "./locale.ts";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A count in words up to ten, in figures above. */
function count(given: number): string {
  return NUMBERS[given] ?? given.toLocaleString(LOCALE);
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Mine: everything a person wrote, and nobody else sees. */
export const words = {
  title: "Mine",
  lead: "What you write here is only yours.",
  add: "Moment",
  picture: {
    title: "What I feared, what happened",
    all: "See all",
    more: (shown: number): string => `The latest ${count(shown)} are here.`,
  },
  steps: {
    title: "Small steps",
    empty: "No steps yet. One is plenty.",
    rungs: (all: number, tried: number): string =>
      capital(`${count(all)} ${all === 1 ? "rung" : "rungs"}, ${tried === 0 ? "none" : count(tried)} tried.`),
    next: (title: string): string => `Next: “${title}”`,
  },
  moments: { title: "Moments", all: "See all", onlyMe: "Only me" },
  also: "Also yours",
  begin: {
    title: "More, when you like",
    lead: "None of it waits for you. Begin anywhere, or nowhere.",
    groups: { write: "To write", doing: "To look at", kind: "To be kind to myself" },
  },
  safety: "Is it safe to open up here?",
} as const;
