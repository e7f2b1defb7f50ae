import type { Step } from "../../schema.ts";
import { cell } from "./step.ts";

/** Steps of future at depth 3. */
export const futureMiddle: readonly Step[] = [
  ...cell("future", 3, {
    "next-months-page": {
      text: "On next month’s page, write one plan with them. Say how that feels.",
      settings: ["friend", "date", "partner"],
      does: "act",
      minutes: 5,
      patterns: ["keep-an-exit"],
    },
    "leave-off-the-if": {
      text: "Excited about Friday? Say so, and leave off the “if”.",
      settings: ["friend", "date", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["find-fault", "joke"],
    },
    "want-to-and-nervous": {
      text: "Wanting to cancel? Wait an hour. If it’s true, write: “I want to come, and I’m nervous.”",
      settings: ["friend", "family", "date"],
      does: "disclose",
      minutes: 2,
      patterns: ["rush-then-run"],
    },
    "change-coming": {
      text: "Change is on its way for you both: a lease, a job, a birth. Say what you feel about it today, then ask them.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 10,
      patterns: ["go-numb"],
    },
    "months-away": {
      text: "Invited to something months away? Before you answer, say how it feels to be asked.",
      settings: ["friend", "family", "date"],
      does: "receive",
      minutes: 1,
      patterns: ["keep-an-exit"],
    },
    "many-yeses": {
      text: "Said a lot of yeses in one good week? Tell them which still feels good, and which makes you nervous.",
      settings: ["friend", "date"],
      does: "disclose",
      minutes: 3,
      patterns: ["rush-then-run"],
    },
  }),
];
