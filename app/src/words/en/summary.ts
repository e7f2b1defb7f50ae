import { LOCALE } from "./locale.ts";

const day = (at: number): string => new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long" });

/** A summary to take along: chosen line by line, seen exactly, printed or saved. */
export const words = {
  way: { title: "Summary", detail: "A page to take along. You choose each line." },
  title: "A summary to take along",
  lead: "Nothing is in it until you tick it. It stays on this device until you print or save it.",
  own: {
    title: "In your own words",
    hint: "Three lines are plenty. Leave any of them empty.",
    want: "What I want",
    helps: "What helps me open up",
    not: "What I’d like us to go slowly with",
  },
  groups: {
    steps: "Steps I looked back on",
    thoughts: "Thoughts I weighed",
    moments: "Moments I noted",
    weeks: "My weeks",
    questionnaires: "Questionnaires",
    ask: "What I’d like to ask",
    plan: "If it feels wrong after three visits",
  },
  empty: "Nothing to tick yet. Your own words are enough for a page.",
  askHint: "Six are plenty for a first talk.",
  older: "Show older ones",
  step: (title: string, learned: string): string => (learned === "" ? title : `${title} – “${learned}”`),
  sums: (feared: number, happened: number): string => `Feared ${feared} of 100, was ${happened} of 100`,
  thought: (thought: string, fairer: string): string =>
    fairer === "" ? `“${thought}”` : `“${thought}” Fairer: “${fairer}”`,
  moment: (at: number, line: string): string => `${day(at)}: ${line}`,
  weeksOf: "How hard it was to let someone close.",
  names: "Names",
  namesChoice: { out: "Leave names out", in: "Keep names in" },
  namesHint: (labels: readonly string[]): string =>
    labels.length === 0
      ? "No one is named in your words for people."
      : `In place of ${labels.join(", ")} it says “a friend”, “someone in my family” and so on. A name you wrote in another way stays, so read the page through.`,
  standIns: {
    friend: "a friend",
    family: "someone in my family",
    date: "someone I’m dating",
    partner: "my partner",
  },
  see: "See the page",
  notToday: "Not today",
  nothing: "Tick a line, or write one. Then there is a page to see.",
  preview: {
    title: (at: number): string =>
      `Summary, ${new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long", year: "numeric" })}`,
    exact: "This is the whole page, word for word. Nothing else goes along.",
    print: "Print, or save as PDF",
    save: "Save as a text file",
    unlocked: "A printed page or a file is not locked. Anyone who finds it can read it.",
    saved: "Saved where this browser puts files.",
  },
} as const;
