import { LOCALE } from "./locale.ts";

const plain = (value: number): string => value.toLocaleString(LOCALE, { maximumFractionDigits: 1 });
const day = (at: number): string =>
  new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long", year: "numeric" });

/** Questionnaires: somebody else's questions, a date and a plain number. Never a type, never a verdict. */
export const words = {
  way: { title: "Questionnaires", detail: "Other people’s questions. A date and a number." },
  title: "Questionnaires",
  lead: "Written by researchers, word for word. You get a date and a plain number, and nothing is made of it.",
  notYet: {
    title: "Later, if at all",
    lead: "These come after you have looked back on a step. Nothing is lost by waiting.",
  },
  wait: "You can also leave them alone for ever.",
  weeks: "How have the last two weeks been?",
  weeksDetail: "Four questions. Nothing you answer is kept.",
  answer: "Answer it",
  again: "Answer it again",
  notToday: "Not today",
  of: (at: number, of: number): string => `${at} of ${of}`,
  skip: "Skip this one",
  notice: "Whose it is, and on what terms",
  terms: "Where the terms are",
  opensOutside: "opens outside Ajar",
  kept: "Kept.",
  number: (value: number, of: number, higher: string | null): string =>
    `${plain(value)} of ${plain(of)}${higher === null ? "" : `; ${higher}`}.`,
  on: (at: number): string => day(at),
  tooFew: (needs: number): string => `Kept. A number needs ${needs} answers, so there is none this time.`,
  none: "Nothing was answered, so nothing is kept.",
  notKept: "Thank you. Your answers are gone already.",
  earlier: (earlier: readonly [number, number], later: readonly [number, number]): string =>
    `On ${day(earlier[0])} ${plain(earlier[1])}, on ${day(later[0])} ${plain(later[1])}. We cannot say whether that is more than chance.`,
  notYours: "A number is not what you are. It is how you answered, on one day.",
  someone: {
    title: "Two hard weeks are a lot.",
    lead: "It may help to have someone to talk to. A doctor, a therapist, a helpline, a person you trust. It says nothing about what you have or are.",
    therapy: "Someone to talk to",
    urgent: "I might hurt myself",
    enough: "Enough for today",
  },
  done: "Done",
  refused: "That didn’t save. Your answers are still here. Try again.",
  erase: "Erase the latest",
  eraseTitle: "Erase the latest answers?",
  eraseBody: "They go from this device. We can’t undo it.",
  yes: "Erase them",
  no: "Keep them",
  erased: "Erased.",
} as const;
