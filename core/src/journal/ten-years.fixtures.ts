import type { MomentDraft } from "../moment/moment-words.ts";
import type { Depth, Distress, Likelihood, Severity } from "../shared/scale.ts";
import type { AuthorId, FactId, Instant, Stamp } from "../shared/stamp.ts";
import { factId, SCHEMA } from "../shared/stamp.ts";
import { AREAS } from "../step/areas.ts";
import type { OutcomeLogged, StepWords } from "../step/facts.ts";
import type { Fact } from "./entry.ts";
import type { LifeSoFar } from "./habit.fixtures.ts";
import { featureHabits } from "./habits.fixtures.ts";
import { Chance } from "./random.fixtures.ts";
import * as words from "./ten-years-words.fixtures.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const TEN_YEARS_MS = 3652 * DAY_MS;
const AUTHOR = "a9".repeat(16) as AuthorId;
const MOST_PEOPLE = 20;
const MOST_OPEN_STEPS = 6;

export interface TenYears {
  /** The same seed gives the same facts. */
  readonly seed: number;
  /** How many facts; 40,000 is ten heavy years. */
  readonly count: number;
  /** When the last one was written. */
  readonly until: Instant;
  /** Who wrote them: one device, counting from 1. */
  readonly author?: AuthorId;
}

interface OpenStep {
  readonly id: FactId;
  readonly words: StepWords;
  seal: FactId | null;
  tries: number;
}

/** One life so far: what there is to come back to. */
class Life implements LifeSoFar {
  readonly chance: Chance;
  readonly people: FactId[] = [];
  readonly moments: FactId[] = [];
  readonly latest = new Map<Fact["kind"], FactId>();
  open: OpenStep[] = [];
  begun = 0;

  constructor(seed: number) {
    this.chance = new Chance(seed);
  }

  percent<Scale extends Distress | Severity | Likelihood>(middle: number): Scale {
    return this.chance.percent(middle) as Scale;
  }

  stepWords(): StepWords {
    const { chance } = this;
    const depth = chance.one<Depth>([1, 1, 2, 2, 3, 4]);
    const person = chance.maybe(this.people, this.people.length === 0 ? 0 : 0.7);
    return {
      title: words.line(chance),
      area: chance.one(AREAS),
      depth,
      setting: chance.one(words.settings),
      person,
    };
  }

  momentWords(
    at: Instant,
  ): Omit<MomentDraft, "strength" | "happenedAt"> & { strength: Distress | null; happenedAt: Instant } {
    const { chance } = this;
    const word = chance.maybe(words.feelings, 0.6);
    return {
      happenedAt: (chance.happens(0.7) ? at : Math.max(0, at - chance.whole(0, 9 * DAY_MS))) as Instant,
      pattern: chance.maybe(words.patterns, 0.7),
      urge: chance.maybe(words.urges, 0.8),
      did: chance.maybe(words.moves, 0.8),
      strength: chance.happens(0.6) ? this.percent(50) : null,
      body: chance.maybe(words.bodyCues, 0.3),
      feeling:
        word === null ? chance.maybe(["not-yet" as const, "nothing" as const, { own: "prickly" }], 0.2) : { word },
      person: chance.maybe(this.people, this.people.length === 0 ? 0 : 0.5),
      note: words.note(chance, 300),
    };
  }
}

type Act = (life: Life, stamp: Stamp) => Fact;

const nameSomeone: Act = ({ chance, people }, stamp) => {
  people.push(stamp.id);
  return { kind: "person-named", ...stamp, label: chance.one(words.labels), setting: chance.one(words.settings) };
};

const notice: Act = (life, stamp) => {
  life.moments.push(stamp.id);
  return { kind: "moment-logged", ...stamp, ...life.momentWords(stamp.at.ms) };
};

const tellAgain: Act = (life, stamp) => {
  const moment = life.moments.at(-life.chance.whole(1, Math.min(20, life.moments.length)));
  if (moment === undefined) return notice(life, stamp);
  return { kind: "moment-edited", ...stamp, moment, ...life.momentWords(stamp.at.ms) };
};

const plan: Act = (life, stamp) => {
  const planned = life.stepWords();
  life.open.push({ id: stamp.id, words: planned, seal: null, tries: 0 });
  life.begun += 1;
  const source = life.chance.happens(0.8) ? `step.${planned.area}.${planned.depth}.${life.begun % 40}` : null;
  return {
    kind: "step-planned",
    ...stamp,
    ...planned,
    source,
    rating: life.chance.happens(0.7) ? life.percent(50) : null,
  };
};

function seal(life: Life, step: OpenStep, stamp: Stamp): Fact {
  const { chance } = life;
  step.seal = stamp.id;
  const wording = chance.happens(0.7) ? words.line(chance) : null;
  const likely: Likelihood | null = wording === null ? null : life.percent(55);
  const leavingOut = chance.happens(0.3) ? [chance.one(words.behaviours)] : [];
  return { kind: "prediction-sealed", ...stamp, step: step.id, wording, likely, howBad: life.percent(60), leavingOut };
}

function lookBack(life: Life, step: OpenStep, stamp: Stamp): OutcomeLogged {
  const { chance } = life;
  const prediction = step.seal;
  step.seal = null;
  step.tries += 1;
  const again = step.tries < 3 && chance.happens(0.3);
  if (!again) life.open = life.open.filter((other) => other !== step);
  const cameTrue = prediction === null ? null : chance.one(["no", "no", "no", "partly", "yes"] as const);
  const happened = {
    happened: words.note(chance, 300),
    surprise: words.note(chance, 120),
    learned: words.note(chance, 120),
  };
  return {
    kind: "outcome-logged",
    ...stamp,
    step: step.id,
    prediction,
    ...happened,
    cameTrue,
    felt: life.percent(45),
    howBad: chance.happens(0.9) ? life.percent(35) : null,
    hurt: chance.happens(0.1) ? "yes" : "no",
    madeSafer: chance.happens(0.3) ? [chance.one(words.behaviours)] : [],
    feeling: chance.maybe(words.feelings, 0.4),
    likelyNext: cameTrue !== null && chance.happens(0.4) ? life.percent(40) : null,
    next: again ? "same" : chance.one(["smaller", "next", "rest"]),
  };
}

/** Moves the oldest open steps along: sealed, then looked back on; now and then edited, put off or let go. */
const stepAlong: Act = (life, stamp) => {
  const { chance } = life;
  const step = life.open[0];
  if (step === undefined) return plan(life, stamp);
  if (chance.happens(0.06))
    return { kind: "step-postponed", ...stamp, step: step.id, until: (stamp.at.ms + DAY_MS) as Instant };
  if (step.seal === null && step.tries === 0 && chance.happens(0.08)) {
    return { kind: "step-edited", ...stamp, step: step.id, ...step.words, title: words.line(chance) };
  }
  if (chance.happens(0.08)) {
    life.open = life.open.slice(1);
    return { kind: "step-set-aside", ...stamp, step: step.id };
  }
  return step.seal === null && chance.happens(0.9) ? seal(life, step, stamp) : lookBack(life, step, stamp);
};

const aboutSomeone: Act = (life, stamp) => {
  const { chance, people } = life;
  if (people.length === 0 || (people.length < MOST_PEOPLE && chance.happens(0.2))) return nameSomeone(life, stamp);
  const person = chance.one(people);
  if (chance.happens(0.4)) return { kind: "suggestions-resumed", ...stamp, person };
  if (chance.happens(0.5)) return { kind: "person-left-out", ...stamp, person, leftOut: chance.one(["yes", "no"]) };
  return {
    kind: "person-renamed",
    ...stamp,
    person,
    label: chance.one(words.labels),
    setting: chance.one(words.settings),
  };
};

const erase: Act = (life, stamp) => {
  const item = life.moments.splice(-life.chance.whole(1, 30), 1)[0];
  return item === undefined ? notice(life, stamp) : { kind: "item-erased", ...stamp, item };
};

const choose: Act = ({ chance }, stamp) => {
  const changes = chance.one([
    { zone: chance.one([30, 40, 50, 60] as const) },
    { dial: chance.one(["light", "middle", "deep"] as const) },
    { leave: chance.one([[], ["recent-loss"], ["sex", "body"]] as const) },
    { lockAfterMinutes: chance.one([0.5, 2, 5]) },
    { reminderTitle: chance.one(["Reminder", "Water the plants"]) },
  ]);
  return { kind: "preference-set", ...stamp, changes };
};

/** What a person does on any day, and how often of about a hundred times. */
const habits: readonly (readonly [number, Act])[] = [
  [56, notice],
  [4, tellAgain],
  [8, (life, stamp) => (life.open.length < MOST_OPEN_STEPS ? plan(life, stamp) : stepAlong(life, stamp))],
  [28, stepAlong],
  [1, aboutSomeone],
  [0.5, erase],
  [0.5, choose],
  [0.8, (_life, stamp) => ({ kind: "no-step-fitted", ...stamp })],
  [
    0.4,
    (_life, stamp) => ({ kind: "backup-made", ...stamp, madeAt: stamp.at.ms, count: Number(stamp.id.slice(33)) - 1 }),
  ],
  [
    0.8,
    ({ chance }, stamp) => ({
      kind: "card-answered",
      ...stamp,
      card: chance.one(words.cards),
      answer: chance.one(["me", "not-me", "sometimes", "skipped"]),
    }),
  ],
  ...featureHabits,
];

const ALL_SHARES = habits.reduce((sum, [share]) => sum + share, 0);

/** The first visit, in the order of the screens. */
const firstVisit: readonly Act[] = [
  (_life, stamp) => ({ kind: "arrival-noted", ...stamp, brings: "both" }),
  ...words.cards.map((card): Act => ({ chance }, stamp) => ({
    kind: "card-answered",
    ...stamp,
    card,
    answer: chance.one(["me", "not-me", "sometimes"]),
  })),
  nameSomeone,
  plan,
  (life, stamp) => (life.open[0] === undefined ? plan(life, stamp) : seal(life, life.open[0], stamp)),
  (_life, stamp) => ({ kind: "arrival-ended", ...stamp }),
];

function actOf(life: Life, index: number): Act {
  const first = firstVisit[index];
  if (first !== undefined) return first;
  let left = life.chance.next() * ALL_SHARES;
  return habits.find(([share]) => (left -= share) < 0)?.[1] ?? notice;
}

/** Ten plausible years of one person's facts, in stamp order, one device, evenly spread; erased facts are still among them. */
export function tenYears({ seed, count, until, author = AUTHOR }: TenYears): readonly Fact[] {
  const life = new Life(seed);
  const everyMs = TEN_YEARS_MS / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => {
    const late = (count - 1 - index + (index === count - 1 ? 0 : life.chance.next() * 0.9)) * everyMs;
    const ms = Math.max(0, Math.round(until - late)) as Instant;
    const stamp: Stamp = { id: factId(author, index + 1), at: { ms, count: 0 }, schema: SCHEMA };
    return actOf(life, index)(life, stamp);
  });
}
