import type { Starter } from "../pages.ts";
import { ownWords } from "./own-words.ts";

const learned = { ...ownWords, kind: "starter", asks: "learned" } as const;
const surprise = { ...ownWords, kind: "starter", asks: "surprise" } as const;

/** Beginnings for "One line learned". They lean neither way: a fear that came true fits them, too. */
export const learnedStarters: readonly Starter[] = [
  { ...learned, id: "learned.with-this-person", text: "With this person, I may be able to …" },
  { ...learned, id: "learned.it-was", text: "It was hard, and it was also …" },
  { ...learned, id: "learned.did-not-know", text: "I didn’t know that …" },
  { ...learned, id: "learned.fear-was-right", text: "My fear was right about …" },
  { ...learned, id: "learned.fear-was-off", text: "My fear was off about …" },
  { ...learned, id: "learned.it-helped", text: "It helped that …" },
  { ...learned, id: "learned.it-hurt", text: "It hurt that …" },
  { ...learned, id: "learned.next-time", text: "Next time I might …" },
  { ...learned, id: "learned.still-unsure", text: "I still can’t tell whether …" },
  { ...learned, id: "learned.not-much", text: "Not much, this time." },
];

/** Beginnings for "What did you expect that did not happen?" The last is a whole answer. */
export const surpriseStarters: readonly Starter[] = [
  { ...surprise, id: "surprise.they-would-say", text: "I thought they would say …" },
  { ...surprise, id: "surprise.they-would-go", text: "I thought they would go, and …" },
  { ...surprise, id: "surprise.quiet", text: "I expected a silence of …" },
  { ...surprise, id: "surprise.i-would-feel", text: "I thought I would feel …" },
  { ...surprise, id: "surprise.could-not-bear", text: "I thought I couldn’t stay with it for …" },
  { ...surprise, id: "surprise.afterwards", text: "I thought that afterwards …" },
  { ...surprise, id: "surprise.used-against-me", text: "I thought it would be used against me. So far …" },
  { ...surprise, id: "surprise.nothing", text: "Nothing. It went the way I thought." },
];
