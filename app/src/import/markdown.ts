import { ok, refuse } from "@ajar/core/shared/result";
import { strFromU8 } from "fflate";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { parseGiven, type Given } from "@ajar/core/shared/json";
import { ENTRIES_MOST, entryOf, type ChosenFile, type Entries, type Entry } from "./entry.ts";

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;
/** Front matter longer than this is not a note's. */
const FRONT_MOST = 10_000;

interface Note {
  readonly front: Given;
  readonly body: string;
}

/** A note's front matter and the rest. Front matter that is no YAML stays part of the words: nothing is dropped. */
function noteIn(text: string): Note {
  const found = FRONT.exec(text);
  if (found === null || (found[1] ?? "").length > FRONT_MOST) return { front: {}, body: text };
  try {
    const front = parseGiven(load(found[1] ?? "", { schema: FAILSAFE_SCHEMA, maxAliases: 0 }));
    return front === null ? { front: {}, body: text } : { front, body: text.slice(found[0].length) };
  } catch {
    return { front: {}, body: text };
  }
}

/** Everything in front matter is read as words. A day alone is noon of that day on this device's clock; a day with a time is that time. */
function timeOf(given: unknown): number | null {
  if (typeof given !== "string") return null;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given.trim());
  if (day) return new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12).getTime();
  const at = Date.parse(given);
  return Number.isNaN(at) ? null : at;
}

/** When a note is from: its own word for it, else the day in its name, else when the file was last changed. */
function happenedAt({ front }: Note, { name, at }: ChosenFile): number {
  const own = ["date", "created", "created_at", "day"].map((field) => timeOf(front[field]));
  const named = timeOf(/(?:^|[^\d])(\d{4}-\d{2}-\d{2})(?!\d)/.exec(name)?.[1]);
  return own.find((time) => time !== null) ?? named ?? at;
}

function entryIn(file: ChosenFile): Entry | null {
  const note = noteIn(strFromU8(file.bytes));
  return entryOf(note.body, happenedAt(note, file));
}

/** Reads Markdown or plain text files, one entry each. */
export function readMarkdown(files: readonly ChosenFile[]): Entries {
  const entries = files
    .slice(0, ENTRIES_MOST)
    .map(entryIn)
    .filter((entry) => entry !== null);
  return entries.length === 0 ? refuse({ kind: "empty" }) : ok(entries);
}
