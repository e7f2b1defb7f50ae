import type { Fact } from "../journal/entry.ts";
import type { Severity } from "../shared/scale.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { LadderStep, Try } from "./ladder.ts";
import { ladderOf } from "./ladder.ts";
import { sealedTriesOf } from "./occasions.ts";

/** How it went beside how bad it might go. */
export type Direction = "milder" | "harder" | "alike";

/** One row of the picture: how bad it might go, sealed before, and how bad it was. */
export interface FearedHappened {
  readonly outcome: FactId;
  readonly step: FactId;
  readonly title: string;
  readonly at: Instant;
  readonly feared: Severity;
  readonly happened: Severity;
  readonly direction: Direction;
}

/** Rows in order of looking back, and their counts for the words beside the picture. */
export interface FearedHappenedRows {
  readonly rows: readonly FearedHappened[];
  readonly counts: Readonly<Record<Direction, number>>;
}

function directionOf(feared: Severity, happened: Severity): Direction {
  if (happened === feared) return "alike";
  return happened < feared ? "milder" : "harder";
}

function rowOf(step: LadderStep, { outcome, seal }: Try): readonly FearedHappened[] {
  const feared = seal?.howBad ?? null;
  const happened = outcome.howBad;
  if (feared === null || happened === null) return [];
  const direction = directionOf(feared, happened);
  return [
    { outcome: outcome.id, step: step.id, title: step.words.title, at: outcome.at.ms, feared, happened, direction },
  ];
}

/** Reads the picture out of the journal: every try with a sealed and a later answer to "how bad". A bad row stays. */
export function fearedHappenedOf(facts: readonly Fact[]): FearedHappenedRows {
  const steps = [...ladderOf(facts).steps.values()];
  const tries = steps.flatMap((step) => sealedTriesOf(step).map((each) => ({ step, each })));
  const inOrder = tries.toSorted((a, b) => byStamp(a.each.outcome, b.each.outcome));
  const rows = inOrder.flatMap(({ step, each }) => rowOf(step, each));
  const count = (direction: Direction): number => rows.filter((row) => row.direction === direction).length;
  return { rows, counts: { milder: count("milder"), harder: count("harder"), alike: count("alike") } };
}
