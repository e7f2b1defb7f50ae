import type { Fact } from "@ajar/core/journal/entry";
import { parseFact } from "@ajar/core/journal/parse";
import { EXPORT_FORMAT } from "@ajar/core/journal/export-schema";
import { parseGiven } from "@ajar/core/shared/json";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { strFromU8, unzipSync } from "fflate";
import { readDayOne } from "./day-one.ts";
import { readDaylio } from "./daylio.ts";
import { FILE_BYTES_MOST, type ChosenFile, type Entry, type ImportRefusal, type Source } from "./entry.ts";
import { readMarkdown } from "./markdown.ts";

/** What was found in chosen files: entries to pick from, or a whole readable copy of Ajar. */
export type Found =
  | { readonly source: Exclude<Source, "ajar">; readonly entries: readonly Entry[] }
  | { readonly source: "ajar"; readonly facts: readonly Fact[]; readonly unread: number };

type Answer = Result<Found, ImportRefusal>;

const endsIn = (name: string, ...endings: readonly string[]): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending));
const isText = ({ name }: ChosenFile): boolean => endsIn(name, ".md", ".markdown", ".txt");

/** Reads what a person chose: one zip, one CSV, or any number of Markdown files. Nothing is written. */
export function readFiles(files: readonly ChosenFile[]): Answer {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > FILE_BYTES_MOST) return refuse({ kind: "too-large", most: FILE_BYTES_MOST });
  const [first] = files;
  if (first === undefined) return refuse({ kind: "empty" });
  if (endsIn(first.name, ".zip")) return readZip(first);
  if (endsIn(first.name, ".csv")) return told("daylio", readDaylio(first));
  if (endsIn(first.name, ".json")) return readJson(first, [first.bytes]);
  const notes = files.filter(isText);
  return notes.length > 0 ? told("markdown", readMarkdown(notes)) : refuse({ kind: "not-known", name: first.name });
}

function told(source: Exclude<Source, "ajar">, entries: Result<readonly Entry[], ImportRefusal>): Answer {
  return entries.ok ? ok({ source, entries: entries.value }) : entries;
}

/** Unpacks only what may be read, and no more of it than fits: a small zip can hold a very large nothing. */
function readZip(zip: ChosenFile): Answer {
  let room = FILE_BYTES_MOST;
  let whole = true;
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!endsIn(name, ".json", ".md", ".markdown", ".txt")) return false;
    room -= originalSize;
    whole &&= room >= 0;
    return whole;
  };
  const unpacked = unzip(zip.bytes, wanted);
  if (unpacked === null) return refuse({ kind: "damaged", name: zip.name });
  if (!whole) return refuse({ kind: "too-large", most: FILE_BYTES_MOST });
  const all = Object.entries(unpacked).map(([name, bytes]) => ({ name, bytes, at: zip.at }));
  const own = all.find(({ name }) => endsIn(name, "ajar-export/data.json"));
  if (own) return readJson(zip, [own.bytes]);
  const json = all.filter(({ name }) => endsIn(name, ".json"));
  if (json.length > 0)
    return readJson(
      zip,
      json.map(({ bytes }) => bytes),
    );
  return told("markdown", readMarkdown(all.filter(isText)));
}

function unzip(bytes: Uint8Array, wanted: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter: wanted });
  } catch {
    return null;
  }
}

function readJson(file: ChosenFile, texts: readonly Uint8Array[]): Answer {
  const [text] = texts;
  const own = text === undefined ? null : exported(text);
  return own === null ? told("day-one", readDayOne(file.name, texts)) : ok(own);
}

/** The facts of a readable copy, or `null` when this is not one. A line that cannot be read is counted, not guessed at. */
function exported(text: Uint8Array): Found | null {
  const given = parsed(text);
  const facts = given?.["facts"];
  if (given?.["format"] !== EXPORT_FORMAT || !Array.isArray(facts)) return null;
  const read = facts.map(parseFact);
  const whole = read.filter((fact) => fact !== null);
  return { source: "ajar", facts: whole, unread: read.length - whole.length };
}

function parsed(text: Uint8Array) {
  try {
    return parseGiven(JSON.parse(strFromU8(text)));
  } catch {
    return null;
  }
}
