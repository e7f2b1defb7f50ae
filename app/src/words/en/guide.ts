import type { GuideGroup } from "@ajar/content/guide";

const MINUTES = ["", "One minute", "Two minutes", "Three minutes"] as const;

const groups: Readonly<Record<GuideGroup, string>> = {
  why: "Why it is there",
  "in-me": "How it shows up in me",
  "in-them": "How it shows up in someone I love",
  mine: "If it is mine",
  theirs: "If it is theirs",
  both: "Both ways",
  ajar: "About Ajar",
};

/** The frame of the Guide; its pages are content. */
export const words = {
  title: "Guide",
  lead: "Short pages, in plain words. Open without unlocking, and without a signal.",
  safety: "Is it safe to open up here?",
  safetyDetail: "For everyone. Who to call, and when Ajar steps back",
  groups,
  back: "Guide",
  backOut: "Back",
  simpler: "Say it simpler",
  reading: (minutes: 1 | 2 | 3, sources: number) =>
    `${MINUTES[minutes]}. Plain words${sources > 0 ? ", with sources" : ""}.`,
  next: "Next pages",
  cards: "In short",
  sources: "Sources",
  allSources: "All sources",
  source: (at: number) => `Source ${at}`,
  others: (first: string, year: number) => `${first} and others, ${year}`,
  both: (first: string, second: string, year: number) => `${first} and ${second}, ${year}`,
  alone: (first: string, year: number) => `${first}, ${year}`,
  newPage: "opens outside Ajar",
  draft: "Written for Ajar. Nobody else has reviewed this page yet.",
  programmes: "Programmes like this one",
  programmesNote:
    "None of these is Ajar. The numbers say how far apart two groups ended up: about .2 is small, .5 middling, .8 large.",
  found: "Found",
  finished: "Finished",
  level: { B: "Level B: tried somewhere else.", C: "Level C: from lab work or surveys.", D: "Level D: from practice." },
} as const;
