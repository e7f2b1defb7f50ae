import { cell } from "./step.ts";

/** Letting someone know where you come from: depth 3. */
export const pastMiddle = cell("past", 3, {
  "back-there-now": {
    version: 2,
    text: "Where you’re from has left a feeling in you. Say which, and leave out the dates.",
    settings: ["friend", "date", "partner"],
    does: "disclose",
    minutes: 3,
    leave: ["family"],
    patterns: ["explain"],
  },
  "the-last-bite": {
    text: "That habit you have, like keeping the last bite: say where it came from, and how it feels to have it now.",
    settings: ["friend", "date", "partner"],
    does: "disclose",
    minutes: 3,
    patterns: ["defend", "joke"],
  },
  "a-date-this-year": {
    text: "Some dates weigh more than others. Tell someone one of yours, and how it feels this year.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 3,
    leave: ["recent-loss", "trauma"],
    patterns: ["go-quiet"],
  },
  "kept-on-a-shelf": {
    text: "If you’ve kept one thing since childhood, pass it to them. Say what you feel as they look at it.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 5,
    leave: ["recent-loss"],
    patterns: ["go-numb"],
  },
  "one-smell": {
    text: "Smells can bring a whole year back. When one does, tell someone what it is and how you feel, right then.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 2,
    leave: ["trauma", "recent-loss"],
    patterns: ["go-numb", "go-quiet"],
  },
  "same-day-two-people": {
    text: "One day you both remember: ask an old friend or a cousin what it was like for them. Then say yours.",
    settings: ["friend", "family"],
    does: "ask",
    minutes: 10,
    leave: ["family"],
    patterns: ["explain"],
  },
});
