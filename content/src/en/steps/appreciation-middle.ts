import type { Step } from "../../schema.ts";
import { cell } from "./step.ts";

/** Steps of appreciation at depth 3. */
export const appreciationMiddle: readonly Step[] = [
  ...cell("appreciation", 3, {
    "shelling-peas": {
      text: "In the middle of something dull, say “I like doing this with you.” Shelling peas counts.",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["go-numb"],
    },
    "feeling-in-the-thanks": {
      text: "Put the feeling into a thank you: “I was scared of that call. You being there made it easier.”",
      settings: ["friend", "family", "partner"],
      does: "disclose",
      minutes: 2,
      patterns: ["explain"],
    },
    "more-than-ready-for": {
      text: "Flowers, a long message, a borrowed car: if a kindness is more than you’re ready for, say both halves. “I like it, and it’s a lot.”",
      settings: ["friend", "family", "date"],
      does: "receive",
      minutes: 2,
      patterns: ["rush-then-run"],
    },
    "proud-of-them": {
      text: "Proud of them? Say so the same day, with the moment in it: “I was proud when you asked that question.”",
      settings: ["friend", "family", "date", "partner"],
      does: "disclose",
      minutes: 1,
      patterns: ["go-quiet"],
    },
    "their-beans": {
      text: "Spend ten minutes on a thing they love: their team, their beans, their game. Tell them which minute you enjoyed.",
      settings: ["friend", "family", "partner"],
      does: "act",
      minutes: 15,
      patterns: ["find-fault"],
      audience: "partner",
    },
    "not-used-to-this": {
      text: "Kind words can feel odd. Next time, say that too: “I’m not used to this. Thank you.”",
      settings: ["friend", "family", "date", "partner"],
      does: "receive",
      minutes: 1,
      patterns: ["test"],
    },
  }),
];
