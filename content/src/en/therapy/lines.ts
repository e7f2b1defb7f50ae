import type { TherapyLine } from "../../therapy.ts";
import { ownWords } from "../own-words.ts";

const line = { ...ownWords, kind: "therapy-line" } as const;

/** When it may be time. None is a test; one is enough, and so is none. */
export const mayBeTime: readonly TherapyLine[] = [
  { ...line, id: "therapy-line.time.you-want-to", text: "You want to. No other reason is needed." },
  { ...line, id: "therapy-line.time.same-round", text: "The same round comes back with each new person." },
  {
    ...line,
    id: "therapy-line.time.eight-weeks",
    text: "You tried small things for eight weeks, and it is as hard as it was.",
  },
  { ...line, id: "therapy-line.time.comes-back", text: "Something from the past comes back by day or at night." },
  {
    ...line,
    id: "therapy-line.time.two-weeks",
    text: "Most days for two weeks, you felt low, or could not stop worrying.",
  },
  {
    ...line,
    id: "therapy-line.time.hurt-yourself",
    text: "You hurt yourself, or think about it. Then today is a good day to ask.",
  },
];

/** Where to look. */
export const whereToLook: readonly TherapyLine[] = [
  { ...line, id: "therapy-line.look.doctor", text: "Ask a doctor you already see. They often know who has a place." },
  { ...line, id: "therapy-line.look.register", text: "Your country’s register of therapists shows who is trained." },
  { ...line, id: "therapy-line.look.work-or-school", text: "Some jobs, schools and insurers pay for a few visits." },
  { ...line, id: "therapy-line.look.training-clinic", text: "Places that train therapists often cost less." },
  { ...line, id: "therapy-line.look.three", text: "Write to three. Many are full, and a no is about their diary." },
];

/** What a bad fit looks like. The first four are about taste; the rest are reasons to go. */
export const badFit: readonly TherapyLine[] = [
  { ...line, id: "therapy-line.fit.more-careful", text: "You leave more careful than you came, each time." },
  { ...line, id: "therapy-line.fit.no-plan", text: "After three visits you can’t say what you two are working on." },
  { ...line, id: "therapy-line.fit.talks-more", text: "They talk more than you do, or about themselves." },
  { ...line, id: "therapy-line.fit.too-fast", text: "You said “slower”, and it went on as before." },
  { ...line, id: "therapy-line.fit.takes-sides", text: "With two of you there, they take one side and stay on it." },
  {
    ...line,
    id: "therapy-line.fit.plays-down",
    text: "They play down that you are afraid of someone. Please find somebody else.",
  },
  {
    ...line,
    id: "therapy-line.fit.crosses-a-line",
    text: "They touch you, flirt, or want favours. That is never part of it. You may leave and report it.",
  },
];

/** A plan if it feels wrong after three visits. In order. */
export const afterThree: readonly TherapyLine[] = [
  {
    ...line,
    id: "therapy-line.three.what",
    text: "Write one line: what feels wrong. “Too fast.” “I don’t feel heard.” “I don’t know yet.”",
  },
  {
    ...line,
    id: "therapy-line.three.old-or-new",
    text: "Ask yourself once: is it this person, or is it getting close? Both can be true.",
  },
  {
    ...line,
    id: "therapy-line.three.say-it",
    text: "Say it there, or hand over the line on paper. A good therapist has heard it before.",
  },
  { ...line, id: "therapy-line.three.two-more", text: "If they take it well, give it two more visits." },
  {
    ...line,
    id: "therapy-line.three.move-on",
    text: "If they don’t, go. “Thank you, I’m going to try someone else” is enough.",
  },
  { ...line, id: "therapy-line.three.skip", text: "If you feel unsafe with them, skip all of this and go." },
];
