import type { Step } from "../../schema.ts";
import { cell } from "./step.ts";

/** Steps of appreciation at depths 1 and 2. */
export const appreciationLight: readonly Step[] = [
  ...cell("appreciation", 1, {
    "best-of-theirs": {
      text: "Of all they cook, sing or mend, say which you like best.",
      settings: ["friend", "family"],
      does: "disclose",
      minutes: 1,
      patterns: ["find-fault"],
    },
    "went-well": {
      text: "Good bread, a clean stair, an early bus: say one thing out loud that went well today.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["find-fault", "go-numb"],
    },
    "two-words": {
      text: "Praised for your coat or your cooking? Answer in two words: “Thank you.”",
      settings: ["friend", "family", "date", "partner"],
      does: "receive",
      minutes: 1,
      patterns: ["joke"],
    },
    "sweet-song-street": {
      text: "Find out which sweet, song or street they like best. Use what you learn within a week.",
      settings: ["friend", "family", "partner"],
      does: "ask",
      minutes: 2,
      patterns: ["pull-away"],
      audience: "partner",
    },
    seconds: {
      text: "Seconds can be a kind of thanks. Ask for a little more, and name the part you like.",
      settings: ["friend", "family"],
      does: "receive",
      minutes: 3,
      patterns: ["go-numb"],
      leave: ["body"],
    },
    "behind-their-back": {
      text: "Behind their back, say something good about them to someone who knows you both.",
      settings: ["friend", "family", "date", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["find-fault"],
    },
  }),
  ...cell("appreciation", 2, {
    "over-a-year-ago": {
      text: "Thank someone for a thing they did over a year ago.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 2,
      patterns: ["go-quiet"],
    },
    "name-the-effort": {
      text: "Effort is easy to overlook. Name some: “You stayed up to finish that. Thank you.”",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["find-fault"],
    },
    "pocket-note": {
      text: "Leave a line of thanks in a coat pocket or a lunch bag, with no question in it.",
      settings: ["family", "partner"],
      does: "disclose",
      minutes: 3,
      patterns: ["go-quiet"],
      audience: "partner",
    },
    "count-to-five": {
      text: "Count to five after the next kind word. Only then answer.",
      settings: ["friend", "family", "date", "partner"],
      does: "receive",
      minutes: 1,
      patterns: ["explain", "joke"],
    },
    "good-news": {
      text: "They have good news? Ask two things about it before you tell any of yours.",
      settings: ["friend", "family", "date", "partner"],
      does: "ask",
      minutes: 5,
      patterns: ["find-fault"],
    },
    "cut-the-but": {
      text: "Cut the “but” from one sentence of praise: “You tell a story well.” Full stop.",
      settings: ["friend", "family", "date"],
      does: "disclose",
      minutes: 1,
      patterns: ["find-fault"],
    },
  }),
];
