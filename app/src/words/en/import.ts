import type { ImportRefusal, Source } from "../../import/entry.ts";
import { LOCALE } from "./locale.ts";

const count = (many: number, one: string, more: string): string =>
  `${many.toLocaleString(LOCALE)} ${many === 1 ? one : more}`;

/** Bringing in what was written somewhere else. */
export const words = {
  title: "Bring in older pages",
  lead: "From another journal, or a readable copy of this one. It is read here, on this device, and goes nowhere else.",
  takes: "What can be read",
  kinds: [
    "Day One: the zip it exports",
    "Daylio: the CSV file",
    "Markdown or plain text: one file a note, as many as you like",
    "Ajar: the zip of a readable copy",
  ],
  file: "The file, or the files",
  choose: "Choose a file",
  chosen: (names: readonly string[]): string =>
    names.length === 1 ? (names[0] ?? "") : `${count(names.length, "file", "files")}, from ${names[0] ?? ""} on`,
  read: "Look inside",
  reading: "Reading",
  notToday: "Not today",
  noFile: "Choose a file first.",
  sources: {
    ajar: "A readable copy of Ajar",
    "day-one": "Day One",
    daylio: "Daylio",
    markdown: "Notes",
  } satisfies Record<Source, string>,
  pickTitle: "Which ones may come?",
  pickLead: (many: number): string =>
    `${count(many, "entry is", "entries are")} new here. Each one you tick becomes a moment, with its day and its words.`,
  already: (many: number): string => `${count(many, "more is", "more are")} here already, so they are left out.`,
  day: (at: number): string =>
    new Date(at).toLocaleDateString(LOCALE, { weekday: "short", day: "numeric", month: "long", year: "numeric" }),
  cut: "Longer than a moment holds. The first part comes in; your file keeps the whole.",
  all: "Tick all",
  none: "Tick none",
  more: (many: number): string => `Show ${many.toLocaleString(LOCALE)} more`,
  add: (many: number): string => (many === 0 ? "Add" : `Add ${count(many, "moment", "moments")}`),
  nonePicked: "Nothing is ticked yet.",
  adding: "Adding",
  added: (many: number): string => `Added ${count(many, "moment", "moments")}.`,
  addedLead:
    "They are sealed here now, like everything else. The file you chose is still where it was, and not sealed.",
  stopped: (many: number): string =>
    `Stopped after ${count(many, "moment", "moments")}. Those are kept; nothing else came in.`,
  takeBack: "Take them out again",
  takingBack: "Taking them out",
  takenBack: "Taken out again. Nothing of them is left here.",
  done: "Done",
  nothingNew: "Everything in it is here already.",
  own: {
    found: (facts: number): string => `A readable copy of Ajar, with ${count(facts, "entry", "entries")} in it.`,
    unread: (many: number): string => `${count(many, "line", "lines")} of it can’t be read and would stay out.`,
    lead: "What is missing here is added. Nothing here is replaced, and what you erased stays erased.",
    add: "Add it",
    added: (fresh: number): string =>
      fresh === 0 ? "Everything was here already." : `Added ${count(fresh, "entry", "entries")}.`,
    refused: "That copy couldn’t be added. Nothing here has changed.",
  },
  refused: (refusal: ImportRefusal): string => {
    switch (refusal.kind) {
      case "too-large":
        return `That is more than ${Math.round(refusal.most / 1_048_576)} MB of text, which is too much at once. Nothing has changed.`;
      case "not-known":
        return `Ajar can’t read ${refusal.name}. A zip, a CSV or Markdown would do. Nothing has changed.`;
      case "damaged":
        return `${refusal.name} can’t be opened. It may have been cut short; taking it out of the other app once more may help. Nothing has changed.`;
      case "empty":
        return "There are no words in there. Nothing has changed.";
    }
  },
} as const;
