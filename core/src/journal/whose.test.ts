import { expect, test } from "vitest";
import type { JsonSchema } from "../shared/shape.ts";
import { exportSchema } from "./export-schema.ts";

// Nothing in a journal is about what another person felt, where they were or what they failed to do. Every field that a
// fact can have stands here with whose it is; a new one is asked the same question before it can be written down.

const MECHANISM: Readonly<Record<string, string>> = {
  id: "of the fact",
  kind: "of the fact",
  at: "when the fact was written, or where on my own ring I step out",
  ms: "when",
  count: "order within a millisecond, or how many facts a backup holds",
  schema: "version of the shape",
  item: "which fact of mine was erased",
  madeAt: "when I made a backup",
  device: "a device of mine",
  given: "what a device of mine is called, and how it came in",
  dh: "a key of a device of mine",
  login: "a key of a device of mine",
  enc: "a key, sealed for a device of mine",
  epoch: "which keys of mine are used",
  lastSeq: "how far a device of mine is read",
  removes: "a device of mine that is let go",
  begun: "which keys of mine these are",
  sealed: "a key, sealed for a device of mine",
  wraps: "keys, sealed for devices of mine",
  changes: "settings of mine",
  dial: "how deep I let suggestions go",
  leave: "topics I leave out",
  lockAfterMinutes: "when mine locks by itself",
  reminderTitle: "what my calendar says",
  zone: "how much of a stretch I choose",
  moment: "which item of mine",
  step: "which item of mine",
  line: "which item of mine",
  loop: "which item of mine",
  pause: "which item of mine",
  plan: "which item of mine",
  story: "which item of mine",
  letter: "which item of mine",
  thoughtId: "which item of mine",
  about: "which item of mine",
  prediction: "which item of mine",
};

const CONTENT: Readonly<Record<string, string>> = {
  card: "a card of the library",
  scene: "a made-up scene of the library",
  source: "where my words began in the library",
  pattern: "something I do, from the library",
  habit: "a thinking habit of mine, from the library",
  questionnaire: "which one I answered",
  exit: "where I step out, from the library",
  exitWords: "where I step out, in my words",
  topic: "what I write about",
  hash: "which file a practice pack came from",
  by: "who handed me a practice pack",
  language: "of a practice pack I added",
  licence: "of a practice pack I added",
  reviewer: "who looked over a practice pack",
  reviewed: "when a practice pack was looked over",
  steps: "proposed in a practice pack I added",
  questions: "for me to think about, from a practice pack",
};

const OTHER_PEOPLE: Readonly<Record<string, string>> = {
  person: "which of my people something of mine was with",
  label: "my word for someone, or for a thing of mine",
  setting: "where they stand in my life: a friend, family",
  leftOut: "whether I want suggestions with them",
  who: "my word for who was there in a story of mine",
  with: "with whom I felt understood, valued, cared for",
  name: "my word for a device, a loop, a helpline, a story",
  phone: "a number I want at hand",
};

const MINE: Readonly<Record<string, string>> = {
  brings: "what brings me",
  answer: "my answer to a card",
  answers: "my answers, as given",
  value: "a value of mine, or my answer as given",
  values: "values of mine",
  importance: "to me",
  lived: "by me, this week",
  hard: "how hard my week was",
  moved: "whether I moved away or towards",
  calm: "an ordinary moment of mine that was fine",
  week: "of the calendar",
  understood: "how I felt, not what they did",
  valued: "how I felt, not what they did",
  caredFor: "how I felt, not what they did",
  now: "how close it feels to me",
  wished: "how close I would like it",
  happenedAt: "when it happened to me",
  urge: "what I felt pulled to do",
  did: "what I did",
  strength: "of my feeling",
  body: "where I felt it",
  feeling: "what I felt",
  feelingNow: "what I feel now",
  word: "my word for a feeling",
  own: "my own word, or my own thing beside the library's",
  note: "my own words",
  words: "my own words",
  text: "my own words",
  title: "my step, in my words",
  area: "of my step",
  depth: "of my step",
  rating: "how hard it looks to me",
  wording: "what I fear",
  likely: "my guess",
  likelyNext: "my guess",
  howBad: "my guess, or how bad it was for me",
  leavingOut: "what I mean to leave out",
  madeSafer: "what I did to make it safer",
  happened: "what happened to me, in my words",
  surprise: "what I expected that did not happen",
  cameTrue: "whether my fear came true",
  felt: "how hard it was for me",
  hurt: "whether it hurt me",
  learned: "by me",
  next: "what I want to do next",
  until: "when I want to be asked again",
  thought: "a thought of mine",
  saw: "what a camera would have seen",
  belief: "how far I believe my thought",
  beliefAfter: "how far I believe it afterwards",
  supports: "my reasons for it",
  against: "my reasons against it",
  fairer: "a fairer thought of mine",
  lines: "of my reasons",
  enough: "whether I have reasons enough",
  expected: "what my thought says will happen",
  rival: "what else I can imagine",
  age: "about how old I was",
  concluded: "what I made of it",
  protects: "what my move did for me",
  costs: "what it costs me",
  exception: "once it was otherwise for me",
  rule: "an old rule of mine",
  needed: "what I needed then",
  thanks: "what I say to it",
  from: "from when on I want to be asked, or what it kept from me",
  choice: "what I chose",
  wayOut: "how I left",
  minutes: "how long I wrote",
  trigger: "what set me off",
  move: "what I did then",
  does: "what my move may do",
  need: "a need of mine",
  others: "who else knows this, in a letter to myself",
  friend: "what a kind friend would say to me",
  kindness: "what I will do for myself",
  opensAt: "when my own letter opens",
  reply: "my own reply, practised on a made-up scene",
  when: "the situation, or an hour I would choose",
  will: "what I will do",
  ask: "what I ask, and may be refused",
  ifNot: "what I do then",
  reviewOn: "when I look at it again",
  stays: "whether my line stays",
  myself: "what I do for a need of mine",
  elsewhere: "what else meets it",
  returnAt: "when I am back",
  how: "how my pause ended",
  where: "a spot I would choose to talk in",
  howLong: "how long I would talk",
  stopWord: "a word that stops it",
  without: "what I would leave out",
};

function namesIn(given: unknown): readonly string[] {
  if (typeof given !== "object" || given === null) return [];
  const { properties, items, anyOf, additionalProperties } = given as JsonSchema;
  const fields = Object.entries(properties ?? {});
  const inner = [items, additionalProperties, ...((anyOf ?? []) as readonly unknown[])];
  return fields.map(([name]) => name).concat([...fields.map(([, each]) => each), ...inner].flatMap(namesIn));
}

const kinds = Object.entries(exportSchema()["$defs"] as object).filter(([kind]) => kind !== "newer");
const fields = kinds.flatMap(([kind, schema]) => namesIn(schema).map((name) => ({ kind, name })));
const known = { ...MECHANISM, ...CONTENT, ...OTHER_PEOPLE, ...MINE };

test("every field of every fact is mine, a mechanism, or my word for someone; there is none for what another felt or did", () => {
  const strange = fields.filter(({ name }) => !Object.hasOwn(known, name));
  expect(strange.map(({ kind, name }) => `${kind}.${name}`)).toEqual([]);
});

test("nothing stands here that no fact has", () => {
  const used = new Set(fields.map(({ name }) => name));
  expect(Object.keys(known).filter((name) => !used.has(name))).toEqual([]);
});

test("each is asked once", () => {
  const all = [MECHANISM, CONTENT, OTHER_PEOPLE, MINE].flatMap((names) => Object.keys(names));
  expect(new Set(all).size).toBe(all.length);
});
