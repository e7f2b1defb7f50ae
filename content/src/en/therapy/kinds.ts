import type { TherapyKind } from "../../therapy.ts";
import { ownWords } from "../own-words.ts";

const kind = { ...ownWords, kind: "therapy-kind", notFirst: null } as const;
const noCouple = "Where you are afraid of the other, or they control you: see someone alone first.";

/** Ten kinds, and what is known of each. None was tried for fear of being close as such; the words say so. */
export const therapyKinds: readonly TherapyKind[] = [
  {
    ...kind,
    id: "therapy.emotionally-focused",
    evidence: "B",
    refs: ["beasley-2019"],
    name: "Emotionally focused couple therapy",
    text: "You both come. The therapist slows a quarrel down until each can hear what is under it.",
    goodFor: "Two people who both want to come, and who get stuck in the same round.",
    known: "Good evidence, size uncertain. A review of nine trials found a big gain, and it is likely too big.",
    notFirst: noCouple,
  },
  {
    ...kind,
    id: "therapy.behavioural-couple",
    name: "Behavioural couple therapy",
    text: "You both come. You look at what each does day by day, and try small changes between visits.",
    goodFor: "Two people who both want to come, and who like plain tasks.",
    known: "It is one of the older kinds and widely taught. Ajar names no study of it for people who fear closeness.",
    notFirst: noCouple,
  },
  {
    ...kind,
    id: "therapy.interpersonal-emotional",
    evidence: "B",
    refs: ["newman-2015", "levy-2018"],
    name: "Therapy that works on feelings and people",
    text: "You talk about how you are with others. The room counts, too: what happens between the two of you there.",
    goodFor: "Keeping people at a distance.",
    known:
      "In one trial with 83 people who worried a lot, those who kept others at a distance gained more when this was added. A look at 36 studies points the same way; its authors call that an early finding.",
  },
  {
    ...kind,
    id: "therapy.cbt-social-anxiety",
    evidence: "B",
    refs: ["guo-2020"],
    name: "Cognitive behavioural therapy (CBT) for social anxiety",
    text: "You write down what you fear, go and test it, and look at what came of it. There is work between visits.",
    goodFor: "Fear of being watched, judged or laughed at.",
    known:
      "Well tried for social anxiety: online forms helped in 20 trials with 1,743 people. Being shy of people and being afraid of closeness are not the same thing.",
  },
  {
    ...kind,
    id: "therapy.schema",
    name: "Schema therapy",
    text: "You look for old rules, where they came from, and what they ask of you today.",
    goodFor: "Old patterns that come back with each new person.",
    known: "Used for old patterns. Ajar names no study of it for fear of closeness.",
  },
  {
    ...kind,
    id: "therapy.psychodynamic",
    name: "Psychodynamic therapy",
    text: "You talk freely, often for a year or more. You look at what repeats, and what you keep out of sight.",
    goodFor: "Old patterns, and wanting to know why.",
    known: "An old tradition with many forms. Ajar names no study of it for fear of closeness.",
  },
  {
    ...kind,
    id: "therapy.trauma-focused-cbt",
    name: "Trauma-focused CBT",
    text: "With care, and at your pace, you go back to what happened, so that it can become past.",
    goodFor: "Something bad that still comes back by day or at night.",
    known: "Made for trauma, and widely advised for it. What it does for closeness later on is less clear.",
    notFirst: "While the danger is still there: getting safe comes first.",
  },
  {
    ...kind,
    id: "therapy.emdr",
    name: "EMDR",
    text: "You hold a bad memory in mind while following something that moves from side to side. Then you rest from it.",
    goodFor: "Something bad that still comes back by day or at night.",
    known: "Made for trauma, and widely advised for it. What it does for closeness later on is less clear.",
    notFirst: "While the danger is still there: getting safe comes first.",
  },
  {
    ...kind,
    id: "therapy.functional-analytic",
    evidence: "C",
    refs: ["kanter-2017", "manbeck-2020"],
    name: "Functional analytic psychotherapy",
    text: "The two of you practise being open in the room, in small steps. The therapist says what it does to them.",
    goodFor: "Learning closeness by doing it.",
    known:
      "A review calls it promising, and not yet well enough tested. In a study near to it, one warm hour brought 146 people who feared closeness nearer at once, but not later.",
  },
  {
    ...kind,
    id: "therapy.group",
    name: "Group therapy",
    text: "Six to ten people and one or two therapists meet each week. You find out how others see you, and try new ways.",
    goodFor: "Being close to more than one person. Feeling like the only one.",
    known: "Many people find it useful. Ajar names no study of it for fear of closeness.",
    notFirst: "When you feel very raw, or need help fast: one person at a time may be kinder.",
  },
];
