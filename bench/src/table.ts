import type { Budget } from "./budget.ts";
import { budgetOf } from "./budget.ts";
import { medianOf, rankOf, statisticOf } from "./samples.ts";

/** What was measured for one budget. `samples` in the budget's unit; `notes` stand under the table. */
export interface Measured {
  readonly budget: string;
  readonly samples: readonly number[];
  readonly notes: readonly string[];
}

/** A figure nothing is promised about. */
export interface Figure {
  readonly what: string;
  readonly unit: Budget["unit"];
  readonly samples: readonly number[];
}

/** Whether the budget holds. */
export function isWithin(budget: Budget, samples: readonly number[]): boolean {
  return statisticOf(samples, budget.statistic) <= budget.limit;
}

const HEAD = ["what", "median", "min–max", "p95", "n", "limit", ""];

function shown(value: number, unit: Figure["unit"]): string {
  if (unit === "bytes") return String(Math.round(value));
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}

function cellsOf({ what, unit, samples }: Figure): string[] {
  const [least, most] = [rankOf(samples, 0), rankOf(samples, 1)];
  const spread = samples.length === 1 ? "–" : `${shown(least, unit)}–${shown(most, unit)}`;
  const p95 = samples.length === 1 ? "–" : shown(rankOf(samples, 0.95), unit);
  return [what, `${shown(medianOf(samples), unit)} ${unit}`, spread, p95, String(samples.length)];
}

function linesFrom(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const pad = (cell: string, column: number): string =>
    column === 0 || column > 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) =>
    HEAD.map((_, column) => pad(row[column] ?? "", column))
      .join("  ")
      .trimEnd(),
  );
}

/** The budgets as lines of text: what was measured, the limit, and whether it holds. Notes follow the table. */
export function budgetLines(measured: readonly Measured[]): readonly string[] {
  const rows = measured.map(({ budget: id, samples }) => {
    const budget = budgetOf(id);
    const limit = `≤ ${budget.limit} ${budget.unit} ${budget.statistic}`;
    return [...cellsOf({ ...budget, samples }), limit, isWithin(budget, samples) ? "within" : "OVER"];
  });
  return [...linesFrom([HEAD, ...rows]), ...measured.flatMap(({ notes }) => notes.map((note) => `  · ${note}`))];
}

/** Figures without a limit, as lines of text. */
export function figureLines(figures: readonly Figure[]): readonly string[] {
  return linesFrom([HEAD.slice(0, 5), ...figures.map(cellsOf)]);
}
