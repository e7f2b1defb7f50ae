import { medianOf, rankOf } from "../samples.ts";
import type { Grown } from "./growth.ts";
import type { Round } from "./load.ts";
import type { System } from "./system.ts";

/** One server and what its rounds gave; no rounds, and why, when it did not run here. */
export interface Tried {
  readonly system: System;
  readonly rounds: readonly Round[];
  readonly trouble: string | null;
}

const HEAD = ["", "appends/s", "CPU ms/append", "spread", "× Ajar", "answer p50", "p99", "other has it p50", "p99"];

function shown(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value < 1 ? value.toFixed(3) : value.toFixed(1);
}

function cellsOf({ system, rounds, trouble }: Tried, own: number): readonly string[] {
  if (rounds.length === 0) return [system.name, `did not run: ${trouble ?? "?"}`];
  const middle = (of: (round: Round) => number): string => shown(medianOf(rounds.map(of)));
  const cpu = rounds.map(({ cpuMs }) => cpuMs);
  const name = trouble === null ? system.name : `${system.name} (${rounds.length} rounds: ${trouble})`;
  return [
    name,
    middle(({ perSecond }) => perSecond),
    shown(medianOf(cpu)),
    `${shown(rankOf(cpu, 0))}–${shown(rankOf(cpu, 1))}`,
    shown(medianOf(cpu) / own),
    middle(({ answerMs }) => answerMs.p50),
    middle(({ answerMs }) => answerMs.p99),
    middle(({ arriveMs }) => arriveMs.p50),
    middle(({ arriveMs }) => arriveMs.p99),
  ];
}

/** Rows under a head, each column as wide as it needs. */
function linesFrom(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => (row.length < 3 ? row.join("  ") : row.map(pad).join("  ").trimEnd()));
}

/** The servers side by side; the first is the one the others are held against. Times in milliseconds. */
export function sideBySide(tried: readonly Tried[]): readonly string[] {
  const own = medianOf(tried[0]?.rounds.map(({ cpuMs }) => cpuMs) ?? []);
  return linesFrom([HEAD, ...tried.map((each) => cellsOf(each, own))]);
}

export function promiseLines(tried: readonly Tried[]): readonly string[] {
  return tried.map(({ system: { name, promises } }) => {
    return `${name}: answers ${promises.answers}; power cut: ${promises.durable}; ${promises.blind}`;
  });
}

export function growthLines(grown: readonly Grown[]): readonly string[] {
  const head = ["rows", "file MB", "appends/s", "CPU ms/append", "p50 ms", "p99 ms"];
  const rows = grown.map(({ rows: count, fileBytes, perSecond, cpuMs, p50, p99 }) => [
    count.toLocaleString("en"),
    shown(fileBytes / 1e6),
    shown(perSecond),
    shown(cpuMs),
    shown(p50),
    shown(p99),
  ]);
  return linesFrom([head, ...rows]);
}
