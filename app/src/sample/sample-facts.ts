import { answerCard } from "@ajar/core/arrival/answer-card";
import { endArrival } from "@ajar/core/arrival/end-arrival";
import { noteArrival } from "@ajar/core/arrival/note-arrival";
import type { Fact } from "@ajar/core/journal/entry";
import { logMoment } from "@ajar/core/moment/log-moment";
import { namePerson } from "@ajar/core/person/name-person";
import type { FactId, Instant } from "@ajar/core/shared/stamp";
import { ladderOf } from "@ajar/core/step/ladder";
import { logOutcome } from "@ajar/core/step/log-outcome";
import { planStep } from "@ajar/core/step/plan-step";
import { sealPrediction } from "@ajar/core/step/seal-prediction";
import { setAside } from "@ajar/core/step/set-aside";
import { words, type SamplePerson, type SampleStepWords } from "#words/sample";
import { keptActs } from "./sample-kept.ts";
import { SampleLife, type Act } from "./sample-life.ts";
import { CARDS, MOMENTS, PEOPLE, STEPS, type SampleMomentPlan, type SampleStepPlan } from "./sample-story.ts";

const FIRST_DAY = 55.4;
/** A moment was written down this long after it happened: half an hour in milliseconds. */
const LATER_MS = 30 * 60_000;

/** Eight weeks of somebody's journal, ending at `end`, in stamp order. The same `end` gives the same facts. */
export function sampleFacts(end: Instant): readonly Fact[] {
  const life = new SampleLife(end);
  const ids = new Map<SamplePerson, FactId>();
  const acts = [
    arriving(life),
    ...namings(life, ids),
    ...STEPS.flatMap((plan) => stepActs(life, ids, plan)),
    ...MOMENTS.map((plan) => momentAct(life, ids, plan)),
    ...keptActs(life, ids),
  ];
  for (const { day, write } of acts.toSorted((a, b) => b.day - a.day)) {
    life.goTo(day);
    write();
  }
  return life.facts;
}

function arriving(life: SampleLife): Act {
  const write = (): void => {
    life.write((stamp) => noteArrival({ brings: "mine" }, stamp));
    for (const [card, answer] of Object.entries(CARDS)) life.write((stamp) => answerCard({ card, answer }, stamp));
    life.write((stamp) => endArrival(stamp));
  };
  return { day: FIRST_DAY, write };
}

function namings(life: SampleLife, ids: Map<SamplePerson, FactId>): readonly Act[] {
  return (Object.keys(PEOPLE) as SamplePerson[]).map((who) => {
    const { day, setting } = PEOPLE[who];
    return {
      day,
      write: () =>
        void ids.set(who, life.write((stamp) => namePerson({ label: words.people[who], setting }, stamp)).id),
    };
  });
}

function stepActs(life: SampleLife, ids: ReadonlyMap<SamplePerson, FactId>, plan: SampleStepPlan): readonly Act[] {
  const told: SampleStepWords = words.steps[plan.step];
  const { area, depth, rating, howBad, likely, end } = plan;
  let step: FactId | null = null;
  const begin = (): void => {
    const draft = {
      title: told.title,
      area,
      depth,
      setting: PEOPLE[plan.with].setting,
      person: ids.get(plan.with) ?? null,
      source: null,
      rating,
    };
    const { id } = life.write((stamp) => planStep(draft, stamp));
    const fear = { step: id, wording: told.fear ?? "", likely, howBad, leavingOut: [] };
    life.write((stamp) => sealPrediction(ladderOf(life.facts), fear, stamp));
    step = id;
  };
  const close = (): void => {
    if (step !== null) closeStep(life, step, plan);
  };
  return end.kind === "open"
    ? [{ day: plan.day, write: begin }]
    : [
        { day: plan.day, write: begin },
        { day: end.day, write: close },
      ];
}

function closeStep(life: SampleLife, step: FactId, { end, step: name }: SampleStepPlan): void {
  if (end.kind === "set-aside") life.write((stamp) => setAside(ladderOf(life.facts), step, stamp));
  if (end.kind !== "looked-back") return;
  const { happened, surprise, learned }: SampleStepWords = words.steps[name];
  const { howBad, felt, cameTrue, hurt, madeSafer, next } = end;
  const numbers = { howBad, felt, cameTrue, hurt, madeSafer, next, feeling: null, likelyNext: null };
  life.write((stamp) => logOutcome(ladderOf(life.facts), { step, happened, surprise, learned, ...numbers }, stamp));
}

function momentAct(life: SampleLife, ids: ReadonlyMap<SamplePerson, FactId>, plan: SampleMomentPlan): Act {
  const {
    moment,
    day,
    with: who,
    pattern = null,
    urge = null,
    did = null,
    body = null,
    feeling = null,
    strength = null,
  } = plan;
  const write = (): void => {
    const person = who === undefined ? null : (ids.get(who) ?? null);
    const draft = { pattern, urge, did, body, feeling, strength, person, note: words.moments[moment] };
    life.write((stamp) => logMoment({ happenedAt: stamp.at.ms - LATER_MS, ...draft }, stamp));
  };
  return { day, write };
}
