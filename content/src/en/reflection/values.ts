import type { ReflectionPrompt } from "../../reflection-schema.ts";
import { prompt } from "./prompt.ts";

const asked = (asks: string, texts: Readonly<Record<string, string>>): readonly ReflectionPrompt[] =>
  Object.entries(texts).map(([slug, text]) => prompt(slug, { set: "values", asks, text }));

/** Ways into choosing, weighing, and doing something small about it. */
export const values: readonly ReflectionPrompt[] = [
  ...asked("choose", {
    "at-your-table": "What would you like people to feel at your table?",
    "what-you-admire": "Think of someone you like to be near. What do they do that you’d want for yourself?",
    "when-nobody-looks": "What would you keep to if nobody ever found out?",
  }),
  ...asked("importance", {
    "yours-or-theirs": "Is this one yours, or one you were handed? Both may stay.",
    "give-up-for-it": "What would you put down to make room for it?",
  }),
  ...asked("lived", {
    "one-minute": "Which minute of this week had it in it?",
    "got-in-the-way": "What got in its way? Naming it is enough.",
    "with-whom": "With whom is it easiest, and with whom hardest?",
  }),
  ...asked("step", {
    smallest: "What is the smallest thing that would be it, done badly, by Sunday?",
    "to-one-person": "To whom could you show a little of it this week?",
  }),
];
