import * as fc from "fast-check";

import type { Fact } from "../journal/entry.ts";
import type { PersonFact } from "../person/facts.ts";
import type { Depth, Distress, Likelihood, Severity } from "../shared/scale.ts";
import { parseDistress, parseLikelihood, parseSeverity } from "../shared/scale.ts";
import type { Clock, FactId, Instant, Stamp } from "../shared/stamp.ts";
import { factId, parseAuthorId, parseInstant, SCHEMA } from "../shared/stamp.ts";
import { AREAS } from "./areas.ts";
import type { Candidate } from "./candidate.ts";
import type { StepFact } from "./facts.ts";

const SETTINGS = ["friend", "family", "date", "partner"] as const;

function sure<Value>(value: Value | null): Value {
  if (value === null) throw new Error("the fixture made a value that does not parse");
  return value;
}

const authors = [sure(parseAuthorId("a".repeat(32))), sure(parseAuthorId("b".repeat(32)))] as const;
const percent = fc.integer({ min: 0, max: 100 });
const orOpen = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const aDistress: fc.Arbitrary<Distress> = percent.map((given) => sure(parseDistress(given)));
const aSeverity: fc.Arbitrary<Severity> = percent.map((given) => sure(parseSeverity(given)));
const aLikelihood: fc.Arbitrary<Likelihood> = percent.map((given) => sure(parseLikelihood(given)));
const aDepth: fc.Arbitrary<Depth> = fc.constantFrom(1, 2, 3, 4, 5);
const aYesOrNo = fc.constantFrom("yes", "no");
const anInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc.integer({ min: 0, max: 90 * 24 * 3600 * 1000 }).map((ms) => sure(parseInstant(ms))),
  fc.constantFrom(sure(parseInstant(0)), sure(parseInstant(8_640_000_000_000_000))),
);
/** Few enough that facts often point at each other, and at things of the wrong kind. */
const aFactId: fc.Arbitrary<FactId> = fc
  .tuple(fc.constantFrom(...authors), fc.integer({ min: 1, max: 12 }))
  .map(([author, seq]) => factId(author, seq));
const aClock: fc.Arbitrary<Clock> = fc.record({ ms: anInstant, count: fc.nat(3) });
const someWords = fc.constantFrom("", "one", "They sigh", "\ud800", "é");

const words = {
  title: someWords,
  area: fc.constantFrom(...AREAS),
  depth: aDepth,
  setting: fc.constantFrom(...SETTINGS),
  person: orOpen(aFactId),
};
const base = { id: aFactId, at: aClock, schema: fc.constant(SCHEMA) } satisfies {
  [Key in keyof Stamp]: fc.Arbitrary<Stamp[Key]>;
};
const anItem = fc.constantFrom("step.needs.1.one", "step.past.2.two", "step.feelings.3.three");

const aStepFact: fc.Arbitrary<StepFact> = fc.oneof(
  fc.record({
    kind: fc.constant("step-planned"),
    ...base,
    ...words,
    source: orOpen(anItem),
    rating: orOpen(aDistress),
  }),
  fc.record({ kind: fc.constant("step-edited"), ...base, ...words, step: aFactId }),
  fc.record({
    kind: fc.constant("prediction-sealed"),
    ...base,
    step: aFactId,
    wording: orOpen(someWords),
    likely: orOpen(aLikelihood),
    howBad: orOpen(aSeverity),
    leavingOut: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant("outcome-logged"),
    ...base,
    step: aFactId,
    prediction: orOpen(aFactId),
    happened: someWords,
    surprise: someWords,
    cameTrue: orOpen(fc.constantFrom("no", "partly", "yes")),
    felt: aDistress,
    howBad: orOpen(aSeverity),
    hurt: aYesOrNo,
    madeSafer: fc.constant([]),
    feeling: fc.constant(null),
    learned: someWords,
    likelyNext: orOpen(aLikelihood),
    next: fc.constantFrom("smaller", "same", "next", "rest"),
  }),
  fc.record({ kind: fc.constant("step-set-aside"), ...base, step: aFactId }),
  fc.record({ kind: fc.constant("no-step-fitted"), ...base }),
  fc.record({ kind: fc.constant("step-postponed"), ...base, step: aFactId, until: anInstant }),
);

const aPersonFact: fc.Arbitrary<PersonFact> = fc.oneof(
  fc.record({ kind: fc.constant("person-named"), ...base, label: someWords, setting: fc.constantFrom(...SETTINGS) }),
  fc.record({ kind: fc.constant("person-left-out"), ...base, person: aFactId, leftOut: aYesOrNo }),
  fc.record({ kind: fc.constant("suggestions-resumed"), ...base, person: aFactId }),
);

/** Any facts about steps, in any order: pointing at nothing, twice the same id, sealed after being set aside. */
export const aStepJournal: fc.Arbitrary<readonly Fact[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: aStepFact }, aPersonFact),
  {
    maxLength: 60,
  },
);

/** A library of any steps, ids unique. */
export const aLibrary: fc.Arbitrary<readonly Candidate[]> = fc
  .array(
    fc.record({
      area: fc.constantFrom(...AREAS),
      depth: aDepth,
      settings: fc.uniqueArray(fc.constantFrom(...SETTINGS), { minLength: 1 }),
      leave: fc.uniqueArray(fc.constantFrom("trauma", "family", "sex"), { maxLength: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((items) => items.map((item, index): Candidate => Object.assign({ id: `step.${index}` }, item)));
