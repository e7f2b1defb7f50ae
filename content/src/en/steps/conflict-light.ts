import type { Step } from "../../schema.ts";
import { cell } from "./step.ts";

/** Steps of conflict at depths 1 and 2. */
export const conflictLight: readonly Step[] = [
  ...cell("conflict", 1, {
    "salt-or-lemon": {
      text: "Salt or lemon, window or aisle: say the one they didn’t say, and keep to it.",
      settings: ["friend", "family", "date"],
      does: "disclose",
      minutes: 1,
      patterns: ["please"],
    },
    "small-noises": {
      text: "Chewing, tapping, humming: tell them which small noise you find hardest to sit beside.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["go-quiet"],
    },
    "wrong-tea": {
      text: "Wrong tea, wrong size, wrong change: have it put right while a friend is with you.",
      settings: ["friend", "date"],
      does: "act",
      minutes: 3,
      patterns: ["please"],
    },
    "no-side-yet": {
      text: "Not sure which side you’re on? Say “I haven’t decided”, and let the talk go on.",
      settings: ["friend", "family", "date"],
      does: "disclose",
      minutes: 1,
      patterns: ["explain"],
    },
    "so-it-is": {
      text: "Corrected on a name, a date, a word? Say “so it is”, and carry on.",
      settings: ["friend", "family", "partner"],
      does: "receive",
      minutes: 1,
      patterns: ["defend"],
    },
    "chores-when": {
      text: "Chores, bills, whose turn: ask if they’d sooner talk about those in the morning or at night. Tell them your pick.",
      settings: ["family", "partner"],
      does: "ask",
      minutes: 2,
      patterns: ["pull-away"],
      audience: "partner",
    },
  }),
  ...cell("conflict", 2, {
    "film-or-route": {
      text: "Disagree once, where nothing hangs on it: a film, a route.",
      settings: ["friend", "date"],
      does: "disclose",
      minutes: 2,
      patterns: ["please"],
    },
    "not-my-kind": {
      text: "Let one joke go by without laughing, if it isn’t funny to you. “Not my kind” is enough.",
      settings: ["friend", "family", "date"],
      does: "act",
      minutes: 1,
      patterns: ["please", "joke"],
    },
    "door-tap-light": {
      text: "A door, a tap, a light: ask for one small change. “Could it stay shut while I’m on a call?”",
      settings: ["friend", "family", "partner"],
      does: "ask",
      minutes: 2,
      patterns: ["go-quiet"],
    },
    "say-it-back": {
      text: "Say back what they said before you answer it: “You’d like to leave by six.” Then give your view.",
      settings: ["friend", "family", "partner"],
      does: "receive",
      minutes: 3,
      patterns: ["defend"],
    },
    "like-to-finish": {
      text: "Talked over? Say “I’d like to finish.” Then finish.",
      settings: ["friend", "family", "date"],
      does: "disclose",
      minutes: 1,
      patterns: ["go-quiet"],
    },
    "one-sentence-sorry": {
      text: "Sorry, in one sentence, for something small: a late reply, a wet towel. Leave the reason out.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["explain"],
    },
  }),
];
