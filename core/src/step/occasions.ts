import type { Setting } from "../person/facts.ts";
import type { Depth } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { Area } from "./facts.ts";
import type { Ladder, LadderStep, Try } from "./ladder.ts";

/** Where an occasion took place. */
export interface Place {
  /** What can be suggested again: the library step it came from, or the own step's id. */
  readonly item: string;
  readonly area: Area;
  readonly depth: Depth;
  readonly setting: Setting;
}

/** How it ended. `felt` is 0 to 100. */
export type Ending =
  | { readonly ended: "done"; readonly felt: number; readonly hurt: "yes" | "no" }
  | { readonly ended: "set-aside" };

/** A step whose prediction was sealed and that was then done or set aside (`algorithms.md` §1). */
export type Occasion = Place & Ending;

/** An occasion as it stands in a journal. */
export type JournalOccasion = Occasion & {
  readonly step: FactId;
  readonly person: FactId | null;
  /** The fact that ended it. */
  readonly by: Stamp;
};

/** The tries that opened a seal. Two devices may look back on one seal while apart: the first one counts. */
export function sealedTriesOf(step: LadderStep): readonly Try[] {
  const opened = new Set<FactId>();
  return step.tries.filter(({ seal }) => seal !== null && !opened.has(seal.id) && opened.add(seal.id));
}

function occasionOf(step: LadderStep, by: Stamp, ending: Ending): JournalOccasion {
  const { area, depth, setting, person } = step.words;
  return { item: step.source ?? step.id, area, depth, setting, step: step.id, person, by, ...ending };
}

function occasionsAt(step: LadderStep): readonly JournalOccasion[] {
  const done = sealedTriesOf(step).map(({ outcome }) =>
    occasionOf(step, outcome, { ended: "done", felt: outcome.felt, hurt: outcome.hurt }),
  );
  if (step.setAside === null || step.openSeal === null) return done;
  return [...done, occasionOf(step, step.setAside, { ended: "set-aside" })];
}

/** All occasions in order of ending. Unsealed drafts and "not today" are none. */
export function occasionsOf(ladder: Ladder): readonly JournalOccasion[] {
  return [...ladder.steps.values()].flatMap(occasionsAt).toSorted((a, b) => byStamp(a.by, b.by));
}
