import type { CheckInRefusal } from "@ajar/core/check-in/answer-check-in";
import type { SaveRefusal } from "@ajar/vault/vault";
import { capital, counted } from "./count.ts";
import { saveRefused } from "./lock.ts";

const weeks = (count: number): string => `${counted(count)} ${count === 1 ? "week" : "weeks"}`;

/** How I am doing: the week, the row of weeks, and what may be said of it. */
export const words = {
  way: { title: "How I’m doing", detail: "A minute a week, if you like" },
  title: "How I’m doing",
  lead: "Only about you, and only for you.",
  week: {
    title: "Your weeks",
    none: "No weeks yet. They come from a minute of looking, once a week. A week without one is rest.",
    start: "Look at this week",
    change: "Change this week",
    erase: "Take the latest week out",
    eraseTitle: "Take this week out?",
    eraseBody: (monday: string): string =>
      `The week of ${monday} becomes a week of rest. What you said of it goes from this device. We can’t undo it.`,
    yes: "Take it out",
    no: "Keep it",
    erased: "It is a week of rest now.",
    ends: { top: "as hard as it gets", bottom: "not hard" },
    of: "How hard it was to let someone close.",
    answer: "a week",
    rest: "rest",
    band: "your usual range",
    compared: "compared",
    table: "As a table",
    columns: ["Week of", "How hard", "Away – towards"],
    shown: (count: number): string => `The latest ${counted(count)} are drawn. The table has them all.`,
    twin: (answered: number, rest: number): string =>
      rest === 0
        ? capital(`${weeks(answered)} answered.`)
        : capital(`${weeks(answered)} answered, ${counted(rest)} of rest.`),
  },
  said: {
    "too-early": "Too early to say anything. Here are the weeks.",
    "not-enough": "Not enough answers yet to say more. Silence is not the same as no change.",
    nothing: "Nothing that stands out from the ups and downs of ordinary weeks. That may change either way.",
    lower: (by: number, low: number, high: number): string =>
      `Your last four weeks are lower than weeks 5–8 by about ${by}, likely ${low} to ${high}. We cannot tell why.`,
    higher: (by: number, low: number, high: number): string =>
      `Your last four weeks are higher than weeks 5–8 by about ${by}, likely ${low} to ${high}. Is this costing more than it gives?`,
  },
  support: {
    lead: "A rest is one answer. So is somebody to talk to.",
    therapy: "Someone to talk to",
    safety: "Is it safe to open up here?",
  },
  ask: {
    place: (at: number, of: number): string => `${at} of ${of}`,
    hard: {
      title: "How hard was it to let someone close this week?",
      lead: "Anyone. A friend, an aunt, someone new.",
      label: "How hard",
    },
    hards: [
      { from: 0, word: "not hard" },
      { from: 13, word: "a little hard" },
      { from: 38, word: "hard" },
      { from: 63, word: "very hard" },
      { from: 88, word: "as hard as it gets" },
    ],
    hardEnds: ["not hard", "as hard as it gets"],
    moved: {
      title: "Did you mostly move away from people, or towards them?",
      lead: "Away can be rest. Neither end is the good one.",
      label: "Away, or towards",
    },
    moves: [
      { from: 0, word: "away" },
      { from: 13, word: "more away than towards" },
      { from: 38, word: "about as much of both" },
      { from: 63, word: "more towards than away" },
      { from: 88, word: "towards" },
    ],
    movedEnds: ["away", "towards"],
    with: {
      title: "With someone this week",
      lead: "What reached you. It says nothing about them.",
      who: "With whom?",
      choose: "Choose someone, or skip this.",
      understood: (label: string): string => `With ${label}, how far did you feel understood?`,
      valued: "How far did you feel valued?",
      caredFor: "How far did you feel cared for?",
    },
    fars: [
      { from: 0, word: "not at all" },
      { from: 13, word: "a little" },
      { from: 38, word: "partly" },
      { from: 63, word: "mostly" },
      { from: 88, word: "fully" },
    ],
    farEnds: ["not at all", "fully"],
    calm: {
      title: "One ordinary moment that was fine",
      lead: "With someone. Small counts: a lift home, a shared silence.",
      label: "In a line",
    },
    alone: { title: "Three questions about company", lead: "They come every fourth week. Somebody else’s words." },
    untouched: "Slide to choose",
    of: "of 100",
    next: "Next",
    skip: "Skip",
    keep: "Keep",
    kept: "Kept.",
    nothing: "Nothing was answered, so nothing is kept. A week of rest is fine.",
  },
  refused: (refusal: CheckInRefusal | SaveRefusal): string => {
    switch (refusal.kind) {
      case "nothing-answered":
        return "Nothing is answered yet. Answer one, or leave the week as rest.";
      case "number-out-of-range":
        return "Choose a number from 0 to 100.";
      case "person-unknown":
        return "One of the people here is no longer among yours. Choose someone else.";
      case "calm-too-long":
        return `Shorter, please: up to ${refusal.limit} letters.`;
      default:
        return saveRefused(refusal);
    }
  },
} as const;
