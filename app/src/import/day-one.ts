import { parseGiven } from "@ajar/core/shared/json";
import { ok, refuse } from "@ajar/core/shared/result";
import { strFromU8 } from "fflate";
import { ENTRIES_MOST, entryOf, type ChosenFile, type Entries, type Entry } from "./entry.ts";

/**
 * Day One writes its text as Markdown with places for photographs, and a backslash before signs that Markdown reads.
 * The pictures stay in the file they came in.
 */
function plainText(text: string): string {
  return text
    .replaceAll(/!\[[^\]]*\]\(dayone-moment:[^)]*\)/g, "")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("\u200B", "");
}

function entryIn(given: unknown): Entry | null {
  const fields = parseGiven(given);
  if (fields === null) return null;
  const { text, creationDate } = fields;
  if (typeof text !== "string" || typeof creationDate !== "string") return null;
  return entryOf(plainText(text), Date.parse(creationDate));
}

/** Reads the JSON files of a Day One export (`Journal.json` beside `photos/`), each with a list called `entries`. */
export function readDayOne(name: string, files: readonly ChosenFile["bytes"][]): Entries {
  const entries: Entry[] = [];
  for (const bytes of files) {
    const listed = entriesIn(bytes);
    if (listed === null) return refuse({ kind: "damaged", name });
    entries.push(...listed.map(entryIn).filter((entry) => entry !== null));
  }
  return entries.length === 0 ? refuse({ kind: "empty" }) : ok(entries.slice(0, ENTRIES_MOST));
}

function entriesIn(bytes: Uint8Array): readonly unknown[] | null {
  try {
    const listed = parseGiven(JSON.parse(strFromU8(bytes)))?.["entries"];
    return Array.isArray(listed) ? listed : null;
  } catch {
    return null;
  }
}
