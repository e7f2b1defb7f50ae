import type { ComposerWords } from "../../say/composer.ts";
import { asSentence, inside, together } from "./say.ts";

/** Start gently: what I saw, what I felt, what I need, one request that can be answered. */
export const words: ComposerWords = {
  open: {
    title: "Start gently",
    why: "How a talk begins is often how it goes on. Four small parts: what you saw, what you felt, what you need, and one thing you’d like. Sixty words or fewer, so that there is room for an answer. In one study of newly-weds the first three minutes said a lot about the rest.",
    note: "For a calm hour. If you’d be afraid of how they take it, leave it unsaid.",
  },
  pages: [
    {
      id: "saw",
      title: "What did you see?",
      lead: "As a camera would. No “always”, no “never”.",
      label: "When…",
      suggestions: [
        "the plates are still there at ten",
        "you looked at the phone while I talked",
        "Sunday came and went",
      ],
    },
    {
      id: "felt",
      title: "What did you feel?",
      lead: "One word will do. “Ignored” is about them; “lonely” is about you.",
      label: "I feel…",
      suggestions: ["tired", "lonely", "worried", "left out"],
    },
    {
      id: "need",
      title: "What do you need?",
      lead: "A need, not yet a plan.",
      label: "I need…",
      suggestions: ["a hand with the evening", "to hear that I matter", "to know what comes next"],
    },
    {
      id: "ask",
      title: "What would you like, this once?",
      lead: "Something they could do, said as a yes-or-no question. They may say no.",
      label: "Would you…",
      suggestions: ["do them tonight", "sit with me for ten minutes", "tell me by Friday"],
    },
  ],
  compose: ([saw, felt, need, ask]) => {
    const when = inside(saw, (text) => `When ${text}, `);
    const feel = inside(felt, (text) => `I feel ${text}.`);
    const begun = when !== "" && feel === "" ? asSentence(saw) : `${when}${feel}`;
    return together([begun, inside(need, (text) => `I need ${text}.`), inside(ask, (text) => `Would you ${text}?`)]);
  },
  last: { title: "Here it is", lead: "Read it once aloud. Then pick your hour." },
  most: 60,
  over: (count) => `${count} words. Under sixty is easier to hear.`,
};
