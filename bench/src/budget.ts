import given from "../budgets.json" with { type: "json" };

/** Which number of many is held against the limit. */
export type Statistic = "max" | "median" | "p95";

/** One promise about size or speed, as `budgets.json` states it. */
export interface Budget {
  readonly id: string;
  readonly what: string;
  readonly unit: "kB" | "bytes" | "ms" | "times";
  /** Which script measures it. */
  readonly by: "bench" | "bench:relay";
  /** In `unit`; the measured statistic may reach it and no more. */
  readonly limit: number;
  readonly statistic: Statistic;
  /** A size is the same on every machine, so a broken one fails the run; a time is only reported. */
  readonly kind: "size" | "time";
  /** From where to where, and with what. */
  readonly measured: string;
}

/** Every budget, in the order of the table. */
const ALL = given as readonly Budget[];

/** The budgets one script measures. */
export function budgetsBy(script: Budget["by"]): readonly Budget[] {
  return ALL.filter(({ by }) => by === script);
}

/** The budget with this id. Throws when there is none: a measurement nobody asked for. */
export function budgetOf(id: string): Budget {
  const found = ALL.find((budget) => budget.id === id);
  if (found === undefined) throw new Error(`budgets.json has no ${id}.`);
  return found;
}
