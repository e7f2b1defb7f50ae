import { ok, refuse } from "@ajar/core/shared/result";
import { strFromU8 } from "fflate";
import { dsvFormat } from "d3-dsv";
import { ENTRIES_MOST, entryOf, type ChosenFile, type Entries, type Entry } from "./entry.ts";

type Row = Readonly<Record<string, string | undefined>>;

/** A row without these is not Daylio's. Columns are found by name: older and newer files have others beside them. */
const NEEDED = ["time", "mood", "note"];

/** "10:30", "10:30 PM" or "22:30", as minutes after midnight; `null` when it is none of them. */
function minutesOf(time: string): number | null {
  const read = /^\s*(\d{1,2})[:.](\d{2})\s*([ap])?\.?m?\.?\s*$/i.exec(time);
  if (read === null) return null;
  const [, hours = "", minutes = "", half] = read;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? hour * 60 + Number(minutes) : null;
}

/** The day on this device's calendar: `full_date` is "2026-03-04"; the oldest files have `year` and "4 March". */
function dayOf({ full_date, year, date }: Row): Date | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec((full_date ?? "").trim());
  if (day) return new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  const spelled = new Date(`${date ?? ""} ${year ?? ""}`);
  return year === undefined || Number.isNaN(spelled.getTime()) ? null : spelled;
}

/** Newer files write their notes as HTML. Only line breaks mean anything here; the rest of the marks goes. */
function plainText(note: string): string {
  return note
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li)>/gi, "\n")
    .replaceAll(/<[a-z/][^>]*>/gi, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function entryIn(row: Row): Entry | null {
  const day = dayOf(row);
  const minutes = minutesOf(row["time"] ?? "") ?? 12 * 60;
  if (day === null) return null;
  day.setHours(0, minutes);
  const acts = (row["activities"] ?? "").split("|").map((act) => act.trim());
  const first = [row["mood"]?.trim() ?? "", ...acts].filter((word) => word !== "").join(", ");
  const told = [row["note_title"] ?? "", plainText(row["note"] ?? ""), first].map((part) => part.trim());
  return entryOf(told.filter((part) => part !== "").join("\n"), day.getTime());
}

const nameOf = (column: string): string => column.replace("\uFEFF", "").trim().toLowerCase();

/** The rows under their columns' names; a program that saved the file anew may have put ";" between them. */
function rowsIn(csv: string): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const [head = ""] = csv.split("\n", 1);
  const [first = [], ...rest] = dsvFormat(head.includes(",") ? "," : ";").parseRows(csv);
  const columns = first.map(nameOf);
  const filled = rest.filter((row) => row.some((cell) => cell !== "")).slice(0, ENTRIES_MOST);
  return { columns, rows: filled.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))) };
}

/** Reads the CSV that Daylio exports, of any age. */
export function readDaylio({ name, bytes }: ChosenFile): Entries {
  const { columns, rows } = rowsIn(strFromU8(bytes));
  if (!NEEDED.every((column) => columns.includes(column))) return refuse({ kind: "not-known", name });
  const entries = rows.map(entryIn).filter((entry) => entry !== null);
  return entries.length === 0 ? refuse({ kind: "empty" }) : ok(entries);
}
