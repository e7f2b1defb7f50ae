import * as fc from "fast-check";

import type { ArrivalEnded, ArrivalNoted, CardAnswered } from "../arrival/facts.ts";
import type { WeekNumber } from "../check-in/facts.ts";
import type { Overlap } from "../closeness/facts.ts";
import type { FeelingAnswer, MomentWords } from "../moment/facts.ts";
import type { Setting } from "../person/facts.ts";
import type { Leave, Preferences } from "../preference/facts.ts";
import type { Belief, Depth, Distress, Extent, Likelihood, Severity } from "../shared/scale.ts";
import type { AuthorId, Clock, FactId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { AREAS } from "../step/areas.ts";
import type { PredictionSealed, StepWords } from "../step/facts.ts";
import type { LoopWords } from "../loop/facts.ts";
import type { AgeBand, StoryDial } from "../story/facts.ts";
import type { Evidence, ThoughtWords } from "../thought/facts.ts";
import type { Fact, FactOf, KnownKind } from "./entry.ts";
import { merge } from "./merge.ts";

/** Few ids, so that facts often speak of each other, and sometimes two contents claim one id. */
const MOST_SEQ = 24;
const AUTHORS = ["0123456789abcdef".repeat(2), "fedcba9876543210".repeat(2)] as AuthorId[];

export const anId: fc.Arbitrary<FactId> = fc
  .tuple(fc.constantFrom(...AUTHORS), fc.integer({ min: 1, max: MOST_SEQ }))
  .map(([author, seq]) => factId(author, seq));

export const anInstant = fc.integer({ min: 0, max: 8_640_000_000_000_000 }).map((ms) => ms as Instant);

/** Often within the same few milliseconds, so that counters and ids have to break ties. */
export const aClock: fc.Arbitrary<Clock> = fc.record({
  ms: fc.oneof(
    fc.integer({ min: 0, max: 3 }).map((ms) => ms as Instant),
    anInstant,
  ),
  count: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 0xffff_ffff })),
});

export const aStamp: fc.Arbitrary<Stamp> = fc.record({ id: anId, at: aClock, schema: fc.constant(1) });

const aPercent = fc.integer({ min: 0, max: 100 });
const aDistress = aPercent.map((value) => value as Distress);
const aSeverity = aPercent.map((value) => value as Severity);
const anExtent = aPercent.map((value) => value as Extent);
const anOverlap = fc.integer({ min: 0, max: 95 }).map((value) => value as Overlap);
const aLikelihood = aPercent.map((value) => value as Likelihood);
const aBelief = aPercent.map((value) => value as Belief);
const orNull = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
const someWords = (least: number, most: number) => fc.string({ minLength: least, maxLength: most, unit: "grapheme" });
const aText = (least: number, most: number) =>
  someWords(least, most)
    .map((text) => text.slice(0, most))
    .filter((text) => text.length >= least);
const aContentId = fc.constantFrom("pattern.go-quiet", "body-cue.chest-tight", "feeling.calm", "step.past.1.a-song");
const aSetting = fc.constantFrom<Setting[]>("friend", "family", "date", "partner");
const yesOrNo = fc.constantFrom<("yes" | "no")[]>("yes", "no");
const anAuthor = fc.constantFrom(...AUTHORS);
const someHex = (bytes: number) =>
  fc.integer({ min: 0, max: 255 }).map((byte) => byte.toString(16).padStart(2, "0").repeat(bytes));
const ownWords = fc.array(aText(1, 30), { maxLength: 3 });

const stepWords: { readonly [Field in keyof StepWords]: fc.Arbitrary<StepWords[Field]> } = {
  title: aText(1, 60),
  area: fc.constantFrom(...AREAS),
  depth: fc.constantFrom<Depth[]>(1, 2, 3, 4, 5),
  setting: aSetting,
  person: orNull(anId),
};

const aFeeling: fc.Arbitrary<FeelingAnswer> = fc.oneof(
  fc.record({ word: aContentId }),
  fc.record({ own: aText(1, 20) }),
  fc.constantFrom<FeelingAnswer[]>("not-yet", "nothing"),
);

const momentWords: { readonly [Field in keyof MomentWords]: fc.Arbitrary<MomentWords[Field]> } = {
  happenedAt: anInstant,
  pattern: orNull(aContentId),
  urge: orNull(
    fc.constantFrom<NonNullable<MomentWords["urge"]>[]>(
      "leave",
      "go-quiet",
      "push-away",
      "hold-on",
      "please",
      "joke",
      "fix",
      "none",
    ),
  ),
  did: orNull(fc.constantFrom<NonNullable<MomentWords["did"]>[]>("away", "stayed", "towards")),
  strength: orNull(aDistress),
  body: orNull(aContentId),
  feeling: orNull(aFeeling),
  person: orNull(anId),
  note: aText(0, 40),
};

/** One side of a thought: two lines, or "not enough yet" with any number. */
const anEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ lines: fc.array(aText(1, 30), { minLength: 2, maxLength: 6 }), enough: fc.constant("yes" as const) }),
  fc.record({ lines: fc.array(aText(1, 30), { maxLength: 6 }), enough: fc.constant("not-yet" as const) }),
);

const thoughtWords: { readonly [Field in keyof ThoughtWords]: fc.Arbitrary<ThoughtWords[Field]> } = {
  saw: aText(0, 40),
  feeling: orNull(aFeeling),
  thought: aText(1, 40),
  belief: orNull(aBelief),
  habit: orNull(fc.oneof(fc.record({ habit: aContentId }), fc.record({ own: aText(1, 20) }))),
  supports: anEvidence,
  against: anEvidence,
  fairer: aText(0, 40),
  beliefAfter: orNull(aBelief),
  feelingNow: orNull(aFeeling),
};

const anAge = orNull(fc.constantFrom<AgeBand[]>("under-6", "6-11", "12-17", "18-29", "30-49", "50-on"));

const loopWords: { readonly [Field in keyof LoopWords]: fc.Arbitrary<LoopWords[Field]> } = {
  name: aText(1, 20),
  trigger: aText(1, 30),
  move: aText(1, 30),
  protects: aText(1, 30),
  does: aText(1, 30),
  exit: orNull(fc.constantFrom<NonNullable<LoopWords["exit"]>[]>("trigger", "move", "protects", "does")),
  exitWords: aText(0, 30),
  source: orNull(aContentId),
};

const aTenth = fc.integer({ min: 0, max: 10 });

const changes: fc.Arbitrary<Partial<Preferences>> = fc.record(
  {
    zone: fc.constantFrom<Preferences["zone"][]>(30, 40, 50, 60),
    dial: fc.constantFrom<Preferences["dial"][]>("light", "middle", "deep"),
    leave: fc.subarray<Leave>(["trauma", "recent-loss", "family", "sex", "faith", "body"]),
    lockAfterMinutes: fc.double({ min: 0.5, max: 15, noNaN: true }),
    reminderTitle: aText(1, 30),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** A seal closes something, and likely belongs to a written fear. */
const aSeal = fc.record({
  wording: orNull(aText(1, 60)),
  likely: orNull(aLikelihood),
  howBad: aSeverity,
  open: fc.boolean(),
});
const sealed: fc.Arbitrary<Pick<PredictionSealed, "wording" | "likely" | "howBad">> = aSeal.map(
  ({ wording, likely, howBad, open }) => ({
    wording,
    likely: wording === null ? null : likely,
    howBad: wording !== null && open ? null : howBad,
  }),
);

const lineWords = {
  when: aText(0, 20),
  will: aText(1, 40),
  ask: aText(0, 20),
  ifNot: aText(0, 20),
  need: orNull(aContentId),
  reviewOn: orNull(anInstant),
};
const needWords = { need: aContentId, myself: aText(0, 20), elsewhere: aText(0, 20) };
const placeWords = {
  where: aText(0, 20),
  when: aText(0, 20),
  howLong: aText(0, 20),
  stopWord: aText(0, 20),
  without: aText(0, 20),
};

type ContentOf<Kind extends Fact["kind"]> = Omit<FactOf<Kind>, keyof Stamp | "kind">;

/** What each kind holds beside its stamp. The compiler asks for a new kind here. */
const contents: { readonly [Kind in KnownKind]: fc.Arbitrary<ContentOf<Kind>> } = {
  "item-erased": fc.record({ item: anId }),
  "backup-made": fc.record({ madeAt: anInstant, count: fc.nat() }),
  "step-planned": fc.record({ ...stepWords, source: orNull(aContentId), rating: orNull(aDistress) }),
  "step-edited": fc.record({ step: anId, ...stepWords }),
  "prediction-sealed": fc
    .tuple(anId, sealed, ownWords)
    .map(([step, { wording, likely, howBad }, leavingOut]) => ({ step, wording, likely, howBad, leavingOut })),
  "outcome-logged": fc.record({
    step: anId,
    prediction: orNull(anId),
    happened: aText(0, 40),
    surprise: aText(0, 40),
    cameTrue: orNull(fc.constantFrom<("no" | "partly" | "yes")[]>("no", "partly", "yes")),
    felt: aDistress,
    howBad: orNull(aSeverity),
    hurt: yesOrNo,
    madeSafer: ownWords,
    feeling: orNull(aContentId),
    learned: aText(0, 40),
    likelyNext: orNull(aLikelihood),
    next: fc.constantFrom<FactOf<"outcome-logged">["next"][]>("smaller", "same", "next", "rest"),
  }),
  "step-set-aside": fc.record({ step: anId }),
  "no-step-fitted": fc.constant({}),
  "step-postponed": fc.record({ step: anId, until: anInstant }),
  "moment-logged": fc.record(momentWords),
  "moment-edited": fc.record({ moment: anId, ...momentWords }),
  "line-drawn": fc.record(lineWords),
  "line-redrawn": fc.record({ line: anId, ...lineWords }),
  "line-reviewed": fc.record({ line: anId, stays: yesOrNo, reviewOn: orNull(anInstant) }),
  "need-planned": fc.record(needWords),
  "need-replanned": fc.record({ plan: anId, ...needWords }),
  "reply-practised": fc.record({ scene: aContentId, reply: aText(1, 40) }),
  "safe-place-made": fc.record(placeWords),
  "pause-called": fc.record({ returnAt: anInstant }),
  "pause-moved": fc.record({ pause: anId, returnAt: anInstant }),
  "pause-ended": fc.record({ pause: anId, how: fc.constantFrom<("returned" | "let-go")[]>("returned", "let-go") }),
  "helpline-kept": fc.record({ name: aText(1, 20), phone: fc.constantFrom("000 001", "+00 (0) 12-34", "0000") }),
  "person-named": fc.record({ label: aText(1, 20), setting: aSetting }),
  "person-renamed": fc.record({ person: anId, label: aText(1, 20), setting: aSetting }),
  "person-left-out": fc.record({ person: anId, leftOut: yesOrNo }),
  "suggestions-resumed": fc.record({ person: anId }),
  "arrival-noted": fc.record({
    brings: fc.constantFrom<ArrivalNoted["brings"][]>("mine", "theirs", "both", "therapist", "unsure"),
  }),
  "card-answered": fc.record({
    card: aContentId,
    answer: fc.constantFrom<CardAnswered["answer"][]>("me", "not-me", "sometimes", "skipped"),
  }),
  "arrival-ended": fc.constant<ContentOf<ArrivalEnded["kind"]>>({}),
  "preference-set": fc.record({ changes }),
  "check-in-answered": fc.record({
    week: fc.integer({ min: 0, max: 3000 }).map((week) => week as WeekNumber),
    hard: orNull(aDistress),
    moved: orNull(anExtent),
    with: fc.array(
      fc.record({ person: anId, understood: orNull(anExtent), valued: orNull(anExtent), caredFor: orNull(anExtent) }),
      { maxLength: 3 },
    ),
    calm: aText(0, 40),
  }),
  "closeness-drawn": fc.record({ person: anId, now: anOverlap, wished: orNull(anOverlap) }),
  "pack-added": fc.record({
    hash: fc.constantFrom("ab".repeat(32), "0f".repeat(32)),
    title: aText(1, 30),
    by: aText(1, 20),
    language: fc.constant("en"),
    licence: aText(1, 20),
    reviewer: aText(0, 10),
    reviewed: aText(0, 10),
    steps: fc.array(
      fc.record(
        { title: aText(1, 40), area: stepWords.area, depth: stepWords.depth, setting: aSetting, note: aText(0, 10) },
        { requiredKeys: ["title", "area", "depth", "note"] },
      ),
      { maxLength: 3 },
    ),
    questions: fc.array(aText(1, 40), { maxLength: 3 }),
    words: aText(0, 40),
  }),
  "light-day-begun": fc.constant({}),
  "path-begun": fc.constant({}),
  "path-ended": fc.record({ next: fc.constantFrom<FactOf<"path-ended">["next"][]>("carry-on", "rest", "take") }),
  "questionnaire-answered": fc.record({
    questionnaire: aContentId,
    answers: fc.dictionary(fc.constantFrom("one", "two", "three"), fc.integer({ min: 0, max: 10 }), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  }),
  "story-begun": fc.record({ dial: fc.constantFrom<StoryDial[]>("light", "middle", "deep") }),
  "story-moment-told": fc.record({
    story: anId,
    age: anAge,
    who: aText(0, 20),
    happened: aText(0, 40),
    concluded: aText(0, 40),
    protects: aText(0, 40),
    costs: aText(0, 40),
    exception: aText(0, 40),
  }),
  "story-ended": fc.record({ story: anId, rule: aText(0, 40), felt: orNull(aDistress) }),
  "writing-kept": fc.record({
    topic: aContentId,
    minutes: fc.integer({ min: 0, max: 20 }),
    words: aText(0, 40),
    felt: orNull(aDistress),
  }),
  "ending-noted": fc.record({
    age: anAge,
    who: aText(0, 20),
    choice: aText(0, 40),
    wayOut: aText(0, 40),
    protects: aText(0, 40),
  }),
  "day-check-wished": fc.record({ about: anId, from: anInstant, felt: orNull(aDistress) }),
  "day-check-answered": fc.record({ about: anId, felt: orNull(aDistress) }),
  "loop-drawn": fc.record(loopWords),
  "loop-redrawn": fc.record({ loop: anId, ...loopWords }),
  "kind-letter-kept": fc.record({
    happened: aText(0, 40),
    others: aText(0, 40),
    friend: aText(0, 40),
    kindness: aText(0, 40),
    felt: orNull(aDistress),
  }),
  "letter-sealed": fc.record({ text: aText(1, 40), opensAt: anInstant }),
  "letter-read": fc.record({ letter: anId }),
  "values-weighed": fc.record({
    values: fc.uniqueArray(fc.record({ value: aContentId, importance: aTenth, lived: aTenth }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ value }) => value,
    }),
  }),
  "protection-honoured": fc.record({
    pattern: orNull(aContentId),
    own: aText(0, 20),
    from: aText(0, 40),
    thanks: aText(0, 40),
    needed: orNull(fc.constantFrom<("yes" | "sometimes" | "less")[]>("yes", "sometimes", "less")),
  }),
  "thought-checked": fc.record(thoughtWords),
  "thought-edited": fc.record({ thoughtId: anId, ...thoughtWords }),
  "trial-set": fc.record({ about: anId, step: anId, expected: aText(1, 40), rival: aText(0, 40) }),
  "device-added": fc.record({
    device: anAuthor,
    name: aText(1, 40),
    dh: someHex(32),
    login: someHex(32),
    given: orNull(anId),
  }),
  "device-renamed": fc.record({ device: anAuthor, name: aText(1, 40) }),
  "epoch-shared": fc.record({
    epoch: fc.integer({ min: 1, max: 3 }),
    begun: anId,
    wraps: fc.array(fc.record({ device: anAuthor, enc: someHex(32), sealed: someHex(80) }), { maxLength: 3 }),
  }),
  "epoch-begun": fc.record({
    epoch: fc.integer({ min: 1, max: 3 }),
    removes: fc.array(fc.record({ device: anAuthor, lastSeq: fc.nat({ max: MOST_SEQ }) }), { maxLength: 2 }),
    wraps: fc.array(fc.record({ device: anAuthor, enc: someHex(32), sealed: someHex(80) }), { maxLength: 3 }),
  }),
};

function aFactOf(kind: KnownKind): fc.Arbitrary<Fact> {
  return fc.tuple(aStamp, contents[kind]).map(([stamp, content]) => Object.assign({ kind }, stamp, content) as Fact);
}

/** As it was read: JSON knows no minus zero. */
const someJson = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

/** A fact from a newer Ajar: a kind this one does not know, or a known one in a newer shape. */
export const anUnknownFact: fc.Arbitrary<FactOf<"unknown">> = fc
  .record({
    stamp: aStamp,
    newer: fc.constantFrom({ kind: "letter-opened", schema: 1 }, { kind: "moment-logged", schema: 7 }),
    rest: fc.dictionary(fc.string({ maxLength: 8 }), someJson, { noNullPrototype: true }),
  })
  .map(({ stamp: { id, at }, newer, rest }) => {
    const { id: _id, ...others } = rest;
    return { kind: "unknown", id, at, schema: newer.schema, raw: { ...others, ...newer, at } };
  });

/** Any one fact of any kind, unknown ones included. Ids come from a small pool, and so do the ids it speaks of. */
export const aFact: fc.Arbitrary<Fact> = fc.oneof(
  ...(Object.keys(contents) as KnownKind[]).map(aFactOf),
  anUnknownFact,
);

/** Any facts in any order: one id may carry two contents, and what a fact speaks of may be missing or something else. */
export const someFacts: fc.Arbitrary<readonly Fact[]> = fc.array(aFact, { maxLength: 60 });

/** What a device holds: any facts after `merge`, in stamp order, each id once. */
export const aJournal: fc.Arbitrary<readonly Fact[]> = someFacts.map((facts) => merge([], facts));
