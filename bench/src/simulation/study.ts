import reference from "../../../core/src/reference/algorithms.json" with { type: "json" };
import type { SaidRow } from "./evidence-study.ts";
import { evidenceRows } from "./evidence-study.ts";
import type { Row } from "./steps-study.ts";
import { worldRows } from "./steps-study.ts";
import { WORLDS } from "./world.ts";

/** How large the study is. `seed` is any whole number; the same one gives the same tables. */
export interface StudySize {
  readonly people: number;
  readonly predicting: number;
  readonly seed: number;
  /** Worlds by name, or `null` for all. */
  readonly worlds: readonly string[] | null;
}

/** A simulated number beside the reference's, and how far apart they may be. */
export interface Compared {
  readonly what: string;
  readonly mine: number;
  readonly theirs: number;
  readonly within: number;
  readonly agrees: boolean;
}

/** One row of a table, with each of its numbers compared. */
export interface ComparedRow {
  readonly name: string;
  readonly row: Row | SaidRow;
  readonly numbers: readonly Compared[];
}

export interface Study {
  readonly steps: readonly ComparedRow[];
  readonly predictions: readonly ComparedRow[];
}

/** Twice the people of the reference study, so that most of the chance left between the two is the reference's. */
export const FULL_SIZE: StudySize = { people: 4000, predicting: 20_000, seed: 20, worlds: null };

/** Half a unit in the last place the reference prints: three decimals for shares, two for differences, one for percentages. */
const ROUNDING = { share: 0.0005, difference: 0.005, percentage: 0.05 } as const;

function compared(what: string, pair: { readonly mine: number; readonly theirs: number }, within: number): Compared {
  return { what, ...pair, within, agrees: Math.abs(pair.mine - pair.theirs) <= within };
}

/** Tolerances as the reference states them: shares within .01, differences within twice their half-width, plus rounding. */
function comparedSteps(row: Row): ComparedRow {
  const theirs = reference.simulation.steps.rows.find((each) => each.world === row.world && each.policy === row.policy);
  if (theirs === undefined) throw new Error(`the reference has no row for ${row.world}, ${row.policy}`);
  const share = (what: "completion" | "tooHard"): Compared =>
    compared(what, { mine: row[what], theirs: theirs[what] }, 0.01 + ROUNDING.share);
  const fear = { mine: row.vsLadder, theirs: theirs.vsLadder };
  const harm = { mine: row.harmfulVsLadder, theirs: theirs.harmfulVsLadder };
  return {
    name: `${row.world} ${row.policy}`,
    row,
    numbers: [
      share("completion"),
      compared("vsLadder", fear, 2 * theirs.vsLadderHalfWidth + ROUNDING.difference),
      compared("harmfulVsLadder", harm, 2 * theirs.harmfulHalfWidth + ROUNDING.difference),
      share("tooHard"),
    ],
  };
}

function comparedPredictions(row: SaidRow): ComparedRow {
  const theirs = reference.simulation.evidence.rows.find((each) => each.world === row.world && each.rule === row.rule);
  if (theirs === undefined) throw new Error(`the reference has no row for ${row.rule}, ${row.world}`);
  const numbers = (["by10", "by20", "by40"] as const).map((by) =>
    compared(by, { mine: row[by], theirs: theirs[by] }, 1),
  );
  return { name: `${row.rule} | ${row.world}`, row, numbers };
}

/** Runs the study of `algorithms.md` §8 and puts every number beside the reference's. */
export function runStudy(size: StudySize = FULL_SIZE): Study {
  const worlds = WORLDS.filter(({ name }) => size.worlds === null || size.worlds.includes(name));
  const steps = worlds.flatMap((world) => worldRows(world, size.people, size.seed));
  const predictions = size.predicting === 0 ? [] : evidenceRows(size.predicting, size.seed);
  return { steps: steps.map(comparedSteps), predictions: predictions.map(comparedPredictions) };
}

function cellOf({ what, mine, theirs, agrees }: Compared): string {
  const digits = what.startsWith("by") ? 1 : what === "completion" || what === "tooHard" ? 3 : 2;
  return `${what} ${mine.toFixed(digits)} (${theirs.toFixed(digits)})${agrees ? "" : " DIFFERS"}`.padEnd(42);
}

/** The study as lines of text: each number, the reference's in brackets, and a word where they lie too far apart. */
export function linesOf(study: Study): readonly string[] {
  const rows = [...study.steps, ...study.predictions];
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const lines = rows.map(({ name, numbers }) => (name.padEnd(width) + numbers.map(cellOf).join("")).trimEnd());
  const all = rows.flatMap(({ numbers }) => numbers);
  const agreeing = all.filter(({ agrees }) => agrees).length;
  return [...lines, `${agreeing} of ${all.length} numbers lie within the tolerance the reference states.`];
}

if (import.meta.main) for (const line of linesOf(runStudy())) console.log(line);
