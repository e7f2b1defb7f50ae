import type { Step } from "../../schema.ts";
import { cell } from "./step.ts";

/** Steps of future at depths 1 and 2. */
export const futureLight: readonly Step[] = [
  ...cell("future", 1, {
    "sea-or-bakery": {
      text: "Sea, mountain or the new bakery: say where you’d like to go one day.",
      settings: ["friend", "family", "date", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["keep-an-exit"],
    },
    "looking-forward": {
      text: "Ask what they’re looking forward to this month. Then give yours, if you have one.",
      settings: ["friend", "family", "partner"],
      does: "ask",
      minutes: 2,
      patterns: ["go-quiet"],
      audience: "partner",
    },
    "two-weeks-on": {
      text: "Mark one small thing two weeks from now: soup, a call, a walk. Send them the day.",
      settings: ["friend", "family", "date"],
      does: "act",
      minutes: 3,
      patterns: ["keep-an-exit"],
    },
    "answer-with-a-day": {
      text: "“We must do this again,” they say. Answer with a day.",
      settings: ["friend", "date"],
      does: "receive",
      minutes: 1,
      patterns: ["choose-the-unavailable"],
    },
    "fast-scooter": {
      text: "Old and free all day: cards, a garden, a fast scooter? Tell someone your pick.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 2,
      patterns: ["go-quiet"],
    },
    "more-than-one-go": {
      text: "Start something with them that takes more than one go: a jigsaw, a long series, seeds in a pot.",
      settings: ["family", "date", "partner"],
      does: "act",
      minutes: 15,
      patterns: ["rush-then-run"],
    },
  }),
  ...cell("future", 2, {
    "small-wish": {
      text: "Next year’s small wish: tell it to one person, in one line, with no plan attached.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 2,
      patterns: ["please"],
    },
    "keep-a-cup": {
      text: "A cup, a book, a pair of slippers: leave one at their place. Ask first which shelf.",
      settings: ["friend", "family", "date"],
      does: "act",
      minutes: 2,
      patterns: ["keep-an-exit"],
    },
    "stay-for-the-answer": {
      text: "They’ve a plan: a course, a move, a goat. Ask how far it’s got, and stay for the answer.",
      settings: ["friend", "family", "partner"],
      does: "ask",
      minutes: 5,
      patterns: ["pull-away"],
      audience: "partner",
    },
    "one-maybe": {
      text: "Pick one “maybe” you gave this week. By tonight, make it a yes or a no.",
      settings: ["friend", "family", "date"],
      does: "act",
      minutes: 1,
      patterns: ["keep-an-exit"],
    },
    "next-time": {
      text: "End a good evening with “next time”, and one thing you’d like to do then.",
      settings: ["friend", "date"],
      does: "disclose",
      minutes: 1,
      patterns: ["choose-the-unavailable"],
    },
    "an-evening-alone": {
      text: "Time alone is a plan too. Tell them which evening you’re keeping for yourself, and which is free.",
      settings: ["family", "date", "partner"],
      does: "disclose",
      minutes: 2,
      patterns: ["pull-away", "please"],
    },
  }),
];
