import { checkInsOf } from "@ajar/core/check-in/check-ins";
import type { Fact } from "@ajar/core/journal/entry";
import { EXPORT_FORMAT, EXPORT_VERSION, exportSchema } from "@ajar/core/journal/export-schema";
import { toJson } from "@ajar/core/journal/parse";
import { momentsOf } from "@ajar/core/moment/moments";
import { peopleOf, type People } from "@ajar/core/person/people";
import { ladderOf } from "@ajar/core/step/ladder";
import { strToU8, zipSync } from "fflate";
import { words } from "#words/export";
import { csvOf, momentsCsv, stepsCsv } from "./export-csv.ts";
import { CHECK_IN_COLUMNS, checkInRows } from "./export-doing.ts";
import { readablePages } from "./export-pages.ts";

const FOLDER = "ajar-export";
/** A page of words is hardly smaller packed, and thousands of them take long. */
const AS_IS = { level: 0 } as const;

/** The tables, for a spreadsheet. */
const TABLES: Readonly<Record<string, (facts: readonly Fact[], people: People) => string>> = {
  "steps.csv": (facts, people) => stepsCsv([...ladderOf(facts).steps.values()], people),
  "moments.csv": (facts, people) => momentsCsv(momentsOf(facts), people),
  "checkins.csv": (facts, people) => csvOf(CHECK_IN_COLUMNS, checkInRows(checkInsOf(facts).values(), people)),
};

const jsonOf = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

/** Everything a person wrote, readable without Ajar: Markdown files, tables and one `data.json`, in a zip. Not sealed. */
export function plainExport(facts: readonly Fact[]): Uint8Array<ArrayBuffer> {
  const people = peopleOf(facts);
  const folders = readablePages(facts);
  const contents = folders.map(([folder, pages]) => [folder, words.folders[folder], pages.length] as const);
  const files = folders.flatMap(([folder, pages]) =>
    pages.map(({ day, text }, at) => [`${FOLDER}/${folder}/${day}-${at + 1}.md`, [strToU8(text), AS_IS]] as const),
  );
  const tables = Object.entries(TABLES).map(([name, of]) => [`${FOLDER}/${name}`, strToU8(of(facts, people))] as const);
  // Zipped here and not in a worker of the library's own: the page's rules let no script run that was made on the spot.
  const zipped = zipSync({
    [`${FOLDER}/README.md`]: strToU8(words.readme(contents)),
    [`${FOLDER}/data.json`]: jsonOf({ format: EXPORT_FORMAT, version: EXPORT_VERSION, facts: facts.map(toJson) }),
    [`${FOLDER}/data.schema.json`]: jsonOf(exportSchema()),
    ...Object.fromEntries(tables),
    ...Object.fromEntries(files),
  });
  return new Uint8Array(zipped);
}
