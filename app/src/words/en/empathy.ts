import { literally } from "../literally.ts";
import type { Setting } from "@ajar/core/person/facts";

/** Empathy, practised on made-up scenes. */
export const words = literally(
  {
    open: {
      title: "What may be under it",
      why: "Someone steps back, and it looks like a verdict on you. It may be a way of staying safe. Here you practise on people who don’t exist: what they did, three things it may have kept safe, what you felt, and a reply that leaves room. Only your reply is kept.",
      note: "A guess is for asking about, never for announcing. And this is no practice for anyone who frightens you.",
      settings: "Practise with",
      all: "Anyone",
    },
    settings: {
      friend: "A friend",
      family: "Family",
      date: "A date",
      partner: "A partner",
    } satisfies Record<Setting, string>,
    place: (at: number, of: number): string => `${at} of ${of}`,
    scene: { title: "What happened", next: "Next", no: "Another scene" },
    reasons: {
      title: "What may it keep safe?",
      lead: "Three guesses. Any of them may be wrong, and so may all three.",
      ask: "A guess becomes useful when you ask.",
      next: "Next",
      no: "Another scene",
    },
    felt: {
      title: "And you? What would you feel?",
      lead: "Both can be true: theirs made sense, and it hurt. This is not kept.",
      legend: "What you’d feel",
      more: "More",
      next: "Next",
      no: "I don’t know yet",
    },
    reply: {
      title: "A reply that leaves room",
      lead: "Room for a no, and room for you.",
      label: "I might say…",
      starts: "Or begin with one of these and change it.",
      avoid: "One to leave out",
      keep: "Keep my reply",
      no: "Not today",
      first: "Write a line first, or begin with one of the three.",
    },
    kept: {
      title: "Kept.",
      lead: "No right answer is hiding anywhere. Saying it aloud once helps the mouth find it.",
      another: "Another scene",
      enough: "Enough for now",
      label: "You might say",
    },
    earlier: { summary: "Replies I practised", erase: "Erase", erased: "Erased." },
    none: "No scene fits what you’ve left out.",
    tooLong: (limit: number): string => `Shorter, please: up to ${limit} letters.`,
    refused: "That didn’t save. Your words are still here. Try again.",
  },
  {
    open: {
      title: "What the reason may be",
      why: "Someone moves away, and you may think it is because of you. It may be how they stay safe. Here you practise with made-up people: what they did, three reasons they may have, what you felt, and a reply that is easy to answer. Only your reply is kept.",
      note: "A guess is something to ask about, not something to tell them. And this is no practice for anyone who frightens you.",
    },
    reasons: { title: "What may the reason be?" },
    reply: {
      title: "A reply that is easy to answer",
      lead: "They may say no to it. You may say what you want.",
    },
    kept: { lead: "There is more than one good answer. It may help to say it aloud once." },
  },
);
