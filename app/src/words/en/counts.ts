import type { Move, Urge } from "@ajar/core/moment/facts";
import { capital, counted } from "./count.ts";

const times = (count: number): string => `${counted(count)} ${count === 1 ? "time" : "times"}`;
const some = (count: number): string => (count === 0 ? "none" : counted(count));

/** Counts from one's own moments, as questions. */
export const words = {
  way: { title: "Counts from my moments", detail: "Questions, not answers" },
  title: "Counts from my moments",
  lead: "Plain counting, with both sides of it. It can’t tell what leads to what.",
  empty:
    "Nothing to count yet. It takes three moments with something and three without. Calm ones count, and so does the calm line of a week.",
  marker: "When this was there",
  act: "How often was this there, too?",
  choose: "Choose one of each.",
  markers: {
    person: (label: string): string => `${label} was there`,
    strong: "It was very strong",
    evening: "It was evening or night",
    urges: {
      leave: "I wanted to leave",
      "go-quiet": "I wanted to go quiet",
      "push-away": "I wanted to push away",
      "hold-on": "I wanted to hold on",
      please: "I wanted to please",
      joke: "I wanted to joke",
      fix: "I wanted to put it right",
      none: "I wanted nothing much",
    } satisfies Record<Urge, string>,
  },
  moves: { away: "I moved away", stayed: "I stayed", towards: "I moved towards" } satisfies Record<Move, string>,
  withIt: "With it",
  without: "Without it",
  key: { did: "it was so", not: "it was not" },
  twin: (withIt: { did: number; of: number }, without: { did: number; of: number }): string =>
    capital(
      `${some(withIt.did)} of the ${times(withIt.of)} with it; ${some(without.did)} of the ${times(without.of)} without.`,
    ),
  caveats: { "too-few": "Too few to tell.", "not-causes": "These are counts, not causes." },
  questions: [
    "What was different when it went the other way?",
    "Does that fit what you remember?",
    "What else was there, those times?",
    "Which of these would you have written down anyway, and which slipped by?",
  ],
  openLeft: "What you left open counts as not there. The calm line of a week counts as one moment.",
  calm: "Note a calm one",
  calmDetail: "Without calm ones there is nothing to compare with. One a week is plenty.",
} as const;
