import type { GuidePage } from "../../guide.ts";
import { ownPage } from "./own-page.ts";

const page = { ...ownPage, group: "in-them" } as const;

/** How it shows up in someone one loves. About what one can see and do; nothing about them is ever written down. */
export const inThemPages: readonly GuidePage[] = [
  {
    ...page,
    id: "guide.distance",
    slug: "distance",
    title: "They keep their distance",
    text: "Close on Saturday. By Monday they are hard to reach.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "You had a good evening, and then two days of short replies. It may look as if the evening meant nothing. It may have meant a lot, and been a lot.",
          "You can’t see from outside which it is. You can ask, once, without a hook in it: “I liked Saturday. No need to answer. I’m here on Thursday.”",
        ],
      },
      {
        heading: "What tends to make it worse",
        paragraphs: [
          "Writing again before they have answered. Guessing aloud what they feel. Going silent to see if they notice. All three are ways of reaching, and they may leave less room for a reply.",
          "What helps some people is a time: “Take the evening. I’ll ask again tomorrow at six.” Then ask at six, and not before.",
        ],
      },
      {
        heading: "What is yours",
        paragraphs: [
          "You are allowed to need more than this. Waiting for someone is not all you are. And distance is not fear by rule: they may be tired, ill, or not sure about you.",
        ],
      },
    ],
    doing: [{ to: "needs", words: "Look after my own needs" }],
  },
  {
    ...page,
    id: "guide.missing-words",
    slug: "missing-words",
    title: "They can’t find the words",
    text: "“I don’t know” may be the true answer.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "You ask what they feel and get “I don’t know”. It sounds like a wall. For some people it is an exact report: something is there, and it has no name yet.",
          "Words for feelings are learned, and not everyone was taught. Some minds work in pictures, or in the body first, or the next day in the shower.",
        ],
      },
      {
        heading: "What leaves room",
        paragraphs: [
          "Ask a smaller question. “Is it more in the chest or in the head?” “More tired or more cross?” Offer writing, a list, a walk side by side.",
          "Give it a day. “Tell me when it comes. Thursday counts.” Late words are still words.",
          "Don’t fill the gap with your own guess. If you must guess, say that it is one: “I may be wrong. Is some of it dread?”",
        ],
      },
    ],
    doing: [{ to: "listening", words: "Practise listening" }],
  },
  {
    ...page,
    id: "guide.defending",
    version: 2,
    slug: "defending",
    evidence: "C",
    refs: ["gottman-1998"],
    title: "They defend themselves",
    text: "You say one thing, and hear a list of reasons.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "You say “I was lonely on Friday”, and out come the reasons why Friday was not their doing. It may be shame, which is quick. By the time the reasons come, the lonely part is gone.",
          "Reasons are not a no. Under them there may be “I can’t bear to have hurt you”.",
        ],
      },
      {
        heading: "How you begin",
        paragraphs: [
          {
            text: "The first minute matters. In a study of newly married couples, how the hard talk was opened was one of the things linked to how things stood years later {gottman-1998}. One study can’t say that changing the opening changes the rest.",
            simpler:
              "Start softly. In one study, soft starts went with better years. That does not prove they made them better.",
          },
          "Saw, felt, wish: “The kitchen was dark when I came home. I felt alone. Could you leave a light on?” One wish, small enough to say yes to.",
          "If you were the sharp one, mend your half first, and leave the “but” out.",
          "If it heats up, stop with a time to come back. If you are afraid of how they defend themselves, this page is the wrong one.",
        ],
      },
    ],
    doing: [
      { to: "soft-start", words: "Begin a hard talk gently" },
      { to: "repair", words: "Mend my half" },
      { to: "arguing", words: "We’re arguing right now" },
      { to: "safety", words: "Is it safe to open up here?" },
    ],
  },
];
