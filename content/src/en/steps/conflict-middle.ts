import type { Step } from "../../schema.ts";
import { cell } from "./step.ts";

/** Steps of conflict at depth 3. */
export const conflictMiddle: readonly Step[] = [
  ...cell("conflict", 3, {
    "small-anger": {
      text: "Small anger is easier to hear than big. Say yours the same day: “It annoyed me that the dishes were still there.”",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 2,
      patterns: ["go-quiet"],
    },
    "twenty-minutes": {
      text: "Hear your own voice going up? Say “Twenty minutes, then I’ll come back”, and be the one who comes back.",
      settings: ["family", "date", "partner"],
      does: "act",
      minutes: 20,
      patterns: ["pull-away"],
    },
    "a-point-of-theirs": {
      text: "Later, when a quarrel has cooled, tell them one point of theirs that stayed with you, and how it sits now.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 3,
      patterns: ["defend"],
    },
    "which-sentence": {
      text: "Uneasy about something you said? Tell them which sentence, and ask how they heard it.",
      settings: ["friend", "date", "partner"],
      does: "ask",
      minutes: 2,
      patterns: ["test"],
    },
    "is-there-more": {
      text: "If they have a grumble about you, ask “Is there more?” Hear it out for five minutes. Answer tomorrow.",
      settings: ["friend", "family", "partner"],
      does: "receive",
      minutes: 10,
      patterns: ["defend"],
      audience: "partner",
    },
    "one-line-of-it": {
      text: "Type the angry message into a note, where it can’t be sent. An hour on, send one line of it: what you felt.",
      settings: ["friend", "family", "date", "partner"],
      does: "disclose",
      minutes: 10,
      patterns: ["rush-then-run"],
    },
  }),
];
