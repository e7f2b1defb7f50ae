import type { ScaleWords } from "../pages.ts";

/** How badly it might go, or went: `Severity`, 0–100. */
export const howBadWords: ScaleWords = {
  words: [
    { from: 0, word: "fine" },
    { from: 13, word: "awkward" },
    { from: 38, word: "bad" },
    { from: 63, word: "very bad" },
    { from: 88, word: "awful" },
  ],
  note: "A guess is enough.",
};

/** How likely a written fear is: `Likelihood`, 0–100. Never and certain are only the two ends. */
export const likelyWords: ScaleWords = {
  words: [
    { from: 0, word: "never" },
    { from: 1, word: "very unlikely" },
    { from: 13, word: "unlikely" },
    { from: 38, word: "could go either way" },
    { from: 63, word: "likely" },
    { from: 88, word: "almost certain" },
    { from: 100, word: "certain" },
  ],
  note: "How likely is it that what you wrote will happen?",
};

/** How hard it looks, or was: `Distress`, 0–100. Not the same as how badly it went. */
export const howHardWords: ScaleWords = {
  words: [
    { from: 0, word: "calm" },
    { from: 13, word: "a little hard" },
    { from: 38, word: "hard" },
    { from: 63, word: "very hard" },
    { from: 88, word: "close to the worst" },
    { from: 100, word: "the worst I can imagine" },
  ],
  note: "How hard it is for you, not how well it goes.",
};
