import { STEPS } from "@ajar/content/en/steps";
import { standing } from "@ajar/core/journal/erased";
import type { Fact } from "@ajar/core/journal/entry";
import { merge } from "@ajar/core/journal/merge";
import { firstPageOf } from "@ajar/core/journal/now-facts";
import { momentsOf } from "@ajar/core/moment/moments";
import { preferencesOf } from "@ajar/core/preference/preferences";
import { parseInstant } from "@ajar/core/shared/stamp";
import { ladderOf } from "@ajar/core/step/ladder";
import { strongMomentOf } from "@ajar/core/step/stop-rules";
import { suggestionsOf, type Situation } from "@ajar/core/step/suggest";
import { timesOf } from "./samples.ts";
import type { Figure } from "./table.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

function situationAt(facts: readonly Fact[], ms: number): Situation {
  const [now, from] = [parseInstant(ms), parseInstant(ms - (ms % DAY_MS))];
  if (now === null || from === null) throw new RangeError("A day before 1970.");
  return {
    day: { now, from },
    preferences: preferencesOf(facts),
    company: null,
    moments: momentsOf(facts).flatMap((moment) => strongMomentOf(moment.words) ?? []),
    whenEnough: "go-on",
  };
}

/** What the views cost in Node, over one whole life in stamp order. A journal is folded once a view: each run takes a new one. */
export function coreFigures(life: readonly Fact[], runs: number): readonly Figure[] {
  const journal = merge([], life);
  const before = journal.slice(0, -1);
  const last = journal.slice(-1);
  const here = standing(journal);
  const situation = situationAt(here, Date.now());
  const figure = (what: string, work: () => unknown): Figure => ({ what, unit: "ms", samples: timesOf(runs, work) });
  const n = life.length.toLocaleString("en");
  return [
    figure(`merge(${n} − 1, 1)`, () => merge(before, last)),
    figure(`merge(nothing, ${n})`, () => merge([], life)),
    figure("standing (without what was erased)", () => standing(journal)),
    figure("ladderOf", () => ladderOf([...here])),
    figure("suggestionsOf, whole library", () => suggestionsOf([...here], STEPS, situation)),
    figure("firstPageOf", () => firstPageOf(journal)),
  ];
}
