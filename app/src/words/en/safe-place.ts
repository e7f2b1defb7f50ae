import { literally } from "../literally.ts";
/** A safe place for a talk: where, when, how long, a word that stops it, and what it goes without. */
export const words = literally(
  {
    title: "A safe place to talk",
    why: "A talk is easier to begin when its edges are clear. Say where and when, how long, a word either of you can say and it stops, and what you’ll leave out. Agree on it aloud, or keep it for the day there is someone to agree with.",
    note: "A stop word works with someone who stops. If that is not so, this can’t make it safe.",
    place: (at: number, of: number): string => `${at} of ${of}`,
    pages: {
      where: {
        title: "Where?",
        lead: "Somewhere both of you could leave.",
        label: "The place",
        suggestions: ["at the kitchen table", "on a walk, side by side", "in the car, parked", "on the stairs"],
      },
      when: {
        title: "When?",
        lead: "Not hungry, not at midnight, not on the way out.",
        label: "A good hour",
        suggestions: ["Sunday, after the washing-up", "when the children are asleep", "before anyone is tired"],
      },
      howLong: {
        title: "How long?",
        lead: "An end makes a beginning easier.",
        label: "Until…",
        suggestions: ["twenty minutes", "until the tea is gone", "once round the park"],
      },
      stopWord: {
        title: "A word that stops it",
        lead: "Either may say it. No reason, and nobody asks for one.",
        label: "The word",
        suggestions: ["kettle", "red", "enough"],
      },
      without: {
        title: "And without?",
        lead: "What stays out while you talk.",
        label: "We leave out",
        suggestions: ["no fixing", "no phones", "no “you always”", "no jokes at the other’s cost"],
      },
    },
    next: "Next",
    skip: "Skip this one",
    whole: { title: "Your place", lead: "Keep it, and Talk will know the stop word." },
    keep: "Keep it",
    no: "Not today",
    kept: "Kept.",
    say: "To suggest it",
    sentence: {
      where: (text: string): string => `Could we talk ${text}`,
      start: "Could we talk",
      /** "twenty minutes" is a length, "until the tea is gone" an end; either may be written. */
      howLong: (text: string): string =>
        /^(?:until|once)\b/iu.test(text)
          ? `${text.charAt(0).toUpperCase()}${text.slice(1)}, and then it’s enough.`
          : `For ${text}, and then it’s enough.`,
      stopWord: (text: string): string => `If either of us says “${text}”, we stop.`,
      without: (text: string): string => `And ${text}, from either of us.`,
    },
    now: "Your place so far",
    erase: "Erase it",
    erased: "Erased.",
    first: "One answer is enough. Go back, or leave it for today.",
    refused: "That didn’t save. Your words are still here. Try again.",
  },
  {
    why: "A talk is easier to begin when you both know how it will go. Say where and when, how long, a word either of you can say and it stops, and what you’ll leave out. Agree on it aloud, or keep it for the day there is someone to agree with.",
    pages: { howLong: { lead: "It is easier to begin when you know when it ends." } },
  },
);
