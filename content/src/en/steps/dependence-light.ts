import type { Step } from "../../schema.ts";
import { cell } from "./step.ts";

/** Steps of dependence at depths 1 and 2. */
export const dependenceLight: readonly Step[] = [
  ...cell("dependence", 1, {
    "two-bags": {
      text: "Two bags, two people. Let them take one.",
      settings: ["friend", "family", "date", "partner"],
      does: "receive",
      minutes: 2,
      patterns: ["do-everything"],
    },
    "pass-the-salt": {
      text: "At the table, ask for the salt instead of reaching over for it.",
      settings: ["friend", "family", "date", "partner"],
      does: "ask",
      minutes: 1,
      patterns: ["look-after-never-lean"],
    },
    "which-bread": {
      text: "Which shop for good bread, which bus, which app? Ask someone you know, then use their answer.",
      settings: ["friend", "family", "date"],
      does: "ask",
      minutes: 3,
      patterns: ["do-everything"],
    },
    "who-you-ring": {
      text: "Who do you ring about a leak, a form, a sore knee? Tell someone your list, even if it’s empty.",
      settings: ["friend", "family", "date"],
      does: "disclose",
      minutes: 2,
      patterns: ["do-everything"],
    },
    "never-learned": {
      text: "There’s something you never learned: to swim, cook rice, read a map. Tell someone what.",
      settings: ["friend", "date", "partner"],
      does: "disclose",
      minutes: 2,
      patterns: ["go-quiet"],
    },
    "useful-job": {
      text: "Give them a small job that truly helps you: read out the recipe, hold the torch.",
      settings: ["friend", "family", "partner"],
      does: "act",
      minutes: 3,
      patterns: ["do-everything"],
      audience: "partner",
    },
  }),
  ...cell("dependence", 2, {
    "borrow-something": {
      text: "Borrow something you could have bought: a drill, a pan.",
      settings: ["friend", "family"],
      does: "ask",
      minutes: 3,
      patterns: ["do-everything"],
    },
    "small-choice": {
      text: "Hand over one small choice tonight: the film, the road home, the supper. Then go with it.",
      settings: ["friend", "date", "partner"],
      does: "act",
      minutes: 3,
      patterns: ["do-everything"],
    },
    "look-it-over": {
      text: "Would someone look over a letter before you send it? Ask one person, and let them say no.",
      settings: ["friend", "family", "partner"],
      does: "ask",
      minutes: 5,
      patterns: ["look-after-never-lean"],
    },
    "favour-unpaid": {
      text: "After a favour, give nothing back for three days. A thank you covers it.",
      settings: ["friend", "family", "date"],
      does: "receive",
      minutes: 2,
      patterns: ["look-after-never-lean"],
    },
    "company-there": {
      text: "Bank, barber, dentist: ask someone to come along, even if you know the way.",
      settings: ["friend", "family", "partner"],
      does: "ask",
      minutes: 5,
      patterns: ["pull-away"],
    },
    "one-hour": {
      text: "Offer help with a clear end: “I’ve an hour on Saturday. No is fine.”",
      settings: ["friend", "family", "partner"],
      does: "act",
      minutes: 2,
      patterns: ["do-everything"],
      audience: "partner",
    },
  }),
];
