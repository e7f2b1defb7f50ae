import { questionsAt } from "./question.ts";

/** Facts and tastes. */
export const facts = questionsAt(1, {
  "small-noise": {
    text: "What small noise tells you that you’re home?",
    hint: "A kettle, a gate, a call to prayer.",
    pass: "Skip. No reason.",
  },
});
