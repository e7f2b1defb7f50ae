import { cell } from "./step.ts";

/** Letting someone see that you like them; none asks for touch: depth 3. */
export const affectionMiddle = cell("affection", 3, {
  "hoped-it-was-you": {
    text: "Their key, their ring, their voice: when it pleases you, say so. “I hoped it was you.”",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["pull-away"],
  },
  "seven-words": {
    text: "Fond of someone in the middle of a dull day? Tell them then, in seven words or fewer.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["explain", "go-quiet"],
  },
  "quiet-without-you": {
    text: "Apart for a day or a week? Write what you notice: “It’s quiet without you.”",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["keep-an-exit"],
  },
  "a-slow-goodbye": {
    text: "Goodbyes can take a minute. Stand at the door for yours, and say how the evening was for you.",
    settings: ["friend", "family", "date"],
    does: "disclose",
    minutes: 2,
    patterns: ["pull-away", "rush-then-run"],
  },
  "walked-to-the-bus": {
    text: "Offered company on the way to the bus? Say yes, and tell them as you go that you like it.",
    settings: ["friend", "family", "date"],
    does: "receive",
    minutes: 10,
    patterns: ["do-everything", "go-numb"],
  },
  "fond-in-the-shop": {
    text: "Choose a small thing for them: a pear, a pencil. Hand it over with “I felt fond of you in the shop.”",
    settings: ["friend", "family", "date", "partner"],
    does: "act",
    minutes: 10,
    patterns: ["explain"],
  },
});
