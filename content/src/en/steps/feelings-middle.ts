import { cell } from "./step.ts";

/** Saying how you are: depth 3. */
export const feelingsMiddle = cell("feelings", 3, {
  "halfway-through": {
    text: "Halfway through a plain evening, name one feeling the day left you. Reasons later.",
    settings: ["family", "partner"],
    does: "disclose",
    minutes: 3,
    patterns: ["explain"],
  },
  "nervous-and-glad": {
    text: "“I’m nervous, and I’m glad I came.” Say both halves near the start.",
    settings: ["friend", "date"],
    does: "disclose",
    minutes: 1,
    patterns: ["joke", "pull-away"],
  },
  "nearly-right": {
    text: "Find a word for how you are, in Ajar or on paper. Nearly right is right enough. Read it to them.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 5,
    patterns: ["explain", "go-numb"],
  },
  "that-was-hard": {
    text: "After a hard visit or call, tell someone “that was hard”. Hear their answer before you change the subject.",
    settings: ["friend", "family", "partner"],
    does: "receive",
    minutes: 5,
    patterns: ["joke", "go-quiet"],
  },
  "low-week": {
    text: "Low week? Send those two words to one person, without the question mark. No reasons needed.",
    settings: ["friend", "family", "date"],
    does: "disclose",
    minutes: 1,
    patterns: ["do-everything"],
  },
  "how-was-that": {
    text: "Ask “how was that for you?” after something you did together. Hear it all, then say how it was for you.",
    settings: ["friend", "family", "date", "partner"],
    does: "ask",
    minutes: 5,
    patterns: ["pull-away"],
  },
});
