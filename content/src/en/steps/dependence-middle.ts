import type { Step } from "../../schema.ts";
import { cell } from "./step.ts";

/** Steps of dependence at depth 3. */
export const dependenceMiddle: readonly Step[] = [
  ...cell("dependence", 3, {
    "let-them-finish": {
      text: "While someone helps you, let them finish. Then say how that was.",
      settings: ["friend", "family", "partner"],
      does: "receive",
      minutes: 10,
      patterns: ["look-after-never-lean"],
      prerequisites: ["step.dependence.2.borrow-something"],
    },
    "say-stuck": {
      text: "Stuck on a job? Say it aloud to whoever’s there: “I’m stuck, and it’s getting to me.” Wait a minute before you go on.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 2,
      patterns: ["do-everything"],
    },
    "asking-makes-me-nervous": {
      text: "Add a line to the next favour you ask: “Asking makes me nervous.”",
      settings: ["friend", "family", "date", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["explain"],
    },
    "leave-their-way": {
      text: "Usually the one who cooks, drives or plans? Give it up for an evening. When you want to step in, say so, and stay where you are.",
      settings: ["family", "date", "partner"],
      does: "receive",
      minutes: 20,
      patterns: ["do-everything", "look-after-never-lean"],
    },
    "ring-while-upset": {
      text: "Ring someone while you’re still upset. “Have you five minutes? I’m shaken up.” Typing it counts.",
      settings: ["friend", "family"],
      does: "ask",
      minutes: 5,
      patterns: ["pull-away"],
    },
    "worry-aloud": {
      text: "A worry has gone round in you for days. Tell someone what it is and how it feels at night. Ask what they’d do.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 10,
      patterns: ["go-quiet"],
    },
  }),
];
