import type { Setting } from "@ajar/core/person/facts";
import { LOCALE } from "./locale.ts";

const day = (at: number): string => new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long" });

/** Words for my people. */
export const words = {
  title: "Words for my people",
  way: (labels: readonly string[]): string =>
    labels.length === 0 ? "Names or labels, only for you" : labels.join(", "),
  lead: "A name, a label, an initial. Only you see them.",
  empty: "Nobody is named yet. Nobody has to be.",
  add: "Add someone",
  label: "Your word for them",
  labelHint: "Bo, my aunt, the one next door",
  setting: "Where do they stand?",
  settings: {
    friend: "A friend",
    family: "Family",
    date: "Someone I’m dating",
    partner: "My partner",
  } satisfies Record<Setting, string>,
  keep: "Keep",
  notNow: "Not now",
  kept: "Kept.",
  labelFirst: "Write a word for them first.",
  tooLong: (limit: number): string => `Shorter, please: up to ${limit} letters.`,
  gone: "This person is not here any more.",
  status: {
    leftOut: "Left out of suggestions",
    break: (until: number): string => `Suggestions rest until ${day(until)}`,
  },
  page: {
    suggestions: "Suggestions",
    included: "Steps with them may be suggested.",
    leftOut: "No step with them is suggested. Nothing you wrote changes.",
    onBreak: (label: string, until: number): string =>
      `Let’s leave steps with ${label} for now. Suggestions rest until ${day(until)}. You can still write your own.`,
    leave: "Leave them out",
    letBack: "Let them back in",
    endBreak: "Suggest them again now",
    ended: "Steps with them may be suggested again.",
    change: "Change the word",
    erase: "Erase",
    eraseTitle: (label: string): string => `Erase ${label}?`,
    eraseBody:
      "Your word for them goes from this device, and from every step and moment that names them. What you wrote stays, words and all. We can’t undo it.",
    yes: "Erase it",
    no: "Keep it",
    erased: "Erased.",
  },
} as const;
