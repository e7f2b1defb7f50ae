import type { ReflectionPrompt } from "../../reflection-schema.ts";
import { prompt } from "./prompt.ts";

const asked = (asks: string, texts: Readonly<Record<string, string>>): readonly ReflectionPrompt[] =>
  Object.entries(texts).map(([slug, text]) => prompt(slug, { set: "letter", asks, text }));

/** Two ways in for each part of a kind letter, and two for a letter that waits. */
export const letter: readonly ReflectionPrompt[] = [
  ...asked("happened", {
    "as-it-was": "What happened? Put it down as it was, with no names for yourself in it.",
    "the-hard-bit": "Which bit is hardest to look at? Begin with that, in one plain line.",
  }),
  ...asked("others", {
    "who-else": "Who else might have done the same, with the same week behind them?",
    "how-many": "How many people do you think have sat where you sit now, about this very thing?",
  }),
  ...asked("friend", {
    "wise-friend": "What would someone say who knows all of it, and still likes you?",
    "to-a-friend": "If your friend had done it, how would you begin? Write that, to you.",
  }),
  ...asked("kindness", {
    "this-week": "One kindness for this week, small enough to do tired.",
    "by-doing": "Is there something you could do for yourself tonight? Soup, a bath, the bed made.",
  }),
  ...asked("sealed", {
    today: "What would you like the one who opens this to know about today?",
    "hope-and-fear": "What do you hope will be so by then? And what do you fear? Both can be looked at later.",
  }),
];
