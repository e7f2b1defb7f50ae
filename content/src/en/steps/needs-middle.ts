import { cell } from "./step.ts";

/** Asking for what you need: depth 3. */
export const needsMiddle = cell("needs", 3, {
  "before-you-go-quiet": {
    text: "Before you go quiet, say for how long: “I’m full. Talk at ten?”",
    settings: ["date", "partner"],
    does: "ask",
    minutes: 2,
    patterns: ["pull-away"],
  },
  "company-without-talk": {
    text: "“I’d like company and no talking.” Ask someone to be near while you each do your own thing.",
    settings: ["friend", "family", "partner"],
    does: "ask",
    minutes: 20,
    patterns: ["pull-away", "look-after-never-lean"],
  },
  "till-nine": {
    text: "Worn out, with an hour of the visit to go? Say “I’m tired, and I’d like to stay till nine.”",
    settings: ["friend", "family", "date"],
    does: "disclose",
    minutes: 1,
    patterns: ["pull-away", "keep-an-exit"],
  },
  "short-of": {
    text: "What is this week short of: sleep, quiet, a laugh? Tell somebody. They needn’t supply it.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 2,
    patterns: ["do-everything"],
  },
  "listening-or-ideas": {
    text: "Listening, ideas, or a change of subject? Say which you’re after before you tell them about a bad day.",
    settings: ["friend", "family", "date", "partner"],
    does: "ask",
    minutes: 3,
    patterns: ["explain", "test"],
  },
  "five-minutes-of-company": {
    text: "Lonely around eight? Ring or write to one person: “I wanted some company for five minutes.”",
    settings: ["friend", "family", "date"],
    does: "ask",
    minutes: 5,
    patterns: ["do-everything", "go-quiet"],
  },
});
