import type { Moment } from "@ajar/core/moment/moments";
import type { Person } from "@ajar/core/person/people";
import type { FactId } from "@ajar/core/shared/stamp";
import type { LadderStep } from "@ajar/core/step/ladder";
import { csvFormatRow } from "d3-dsv";
import { fieldsOf } from "../moment/log/when.ts";
import { feelingWords } from "./export-markdown.ts";

type People = ReadonlyMap<FactId, Person>;

/** A spreadsheet takes a cell that begins like this for a formula; an apostrophe before it makes it words again. */
const FORMULA = /^[=+\-@\t\r]/;

const cellOf = (value: string | number | null): string => {
  const words = String(value ?? "");
  return typeof value === "string" && FORMULA.test(words) ? `'${words}` : words;
};

/** One table. Names of columns stay the same in every language, for programs that read them. */
export function csvOf(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = [columns, ...rows].map((row) => csvFormatRow(row.map(cellOf)));
  return `${lines.join("\r\n")}\r\n`;
}

const STEP_COLUMNS = [
  "planned",
  "step",
  "area",
  "depth",
  "with",
  "state",
  "looked_back",
  "feared",
  "likely",
  "how_bad_feared",
  "how_bad_was",
  "came_true",
  "felt",
  "happened",
  "learned",
];

/** Every step, one row a try; a step without a try is one row. What is still sealed stays unread. */
export function stepsCsv(steps: readonly LadderStep[], people: People): string {
  const rows = steps.flatMap((step) => {
    const { title, area, depth, person } = step.words;
    const name = person === null ? null : (people.get(person)?.label ?? null);
    const own = [fieldsOf(step.plannedAt).date, title, area, depth, name, step.state];
    const tries = step.tries.map(({ outcome, seal }) => [
      ...own,
      fieldsOf(outcome.at.ms).date,
      seal?.wording ?? null,
      seal?.likely ?? null,
      seal?.howBad ?? null,
      outcome.howBad,
      outcome.cameTrue,
      outcome.felt,
      outcome.happened,
      outcome.learned,
    ]);
    return tries.length > 0
      ? tries
      : [[...own, ...Array.from({ length: STEP_COLUMNS.length - own.length }, () => null)]];
  });
  return csvOf(STEP_COLUMNS, rows);
}

/** Every moment, one row each. */
export function momentsCsv(moments: readonly Moment[], people: People): string {
  const rows = moments.map(({ words }) => [
    fieldsOf(words.happenedAt).date,
    fieldsOf(words.happenedAt).time,
    words.pattern,
    words.urge,
    words.did,
    words.strength,
    words.body,
    feelingWords(words.feeling),
    words.person === null ? null : (people.get(words.person)?.label ?? null),
    words.note,
  ]);
  return csvOf(["date", "time", "pattern", "urge", "did", "strength", "body", "feeling", "with", "note"], rows);
}
