import { literally } from "../literally.ts";
import type { ComposerWords } from "../../say/composer.ts";
import { asSentence, inside, together } from "./say.ts";

/** Mend: my half first, before any explaining. */
export const words: ComposerWords = literally<ComposerWords>(
  {
    open: {
      title: "Mend",
      why: "Something you did landed badly. This helps you say your half of it: how it was for them as far as you know, your part, what you feel about it, what you’ll do next time, and what would help. No “but”. Explaining can come on another day, if they ask.",
      note: "Not after anyone was hit, held or threatened: that needs people who can help, and not a message.",
    },
    pages: [
      {
        id: "impact",
        title: "What did it do?",
        lead: "As far as you can know. You may ask if you got it right.",
        label: "How it landed",
        suggestions: ["You waited an hour in the rain.", "You went quiet after my joke.", "You had to do it alone."],
      },
      {
        id: "part",
        title: "Which part was yours?",
        lead: "What you did, in plain words. Leave out the reasons.",
        label: "My part",
        suggestions: ["I said I’d ring, and I didn’t.", "I raised my voice.", "I told it to someone else first."],
      },
      {
        id: "feeling",
        title: "What do you feel about it?",
        label: "I feel…",
        suggestions: ["sorry", "ashamed of it", "sad that it was me"],
      },
      {
        id: "next",
        title: "What will you do next time?",
        lead: "Small enough that you can keep it.",
        label: "Next time I’ll…",
        suggestions: ["ring, even when it’s late", "leave the room before I shout", "ask you first"],
      },
      {
        id: "help",
        title: "What would help?",
        lead: "A question, and no for an answer is fine.",
        label: "Ask",
        suggestions: ["What would help a little?", "Would you like company, or room?", "May I try Saturday again?"],
      },
    ],
    compose: ([impact, part, feeling, next, help]) =>
      together([
        asSentence(part),
        asSentence(impact),
        inside(feeling, (text) => `I feel ${text}.`),
        inside(next, (text) => `Next time I’ll ${text}.`),
        help?.trim() ? asSentence(help) : "",
      ]),
    last: { title: "Here it is", lead: "Say it, or send it. Then let them be with it for as long as they like." },
    most: 120,
    over: (count) => `${count} words. Under a hundred and twenty leaves more room for them.`,
  },
  {
    open: {
      title: "Say sorry for my part",
      why: "Something you did hurt someone. This helps you say your own part of it: how it was for them as far as you know, what you did, what you feel about it, what you’ll do next time, and what would help. Without “but”. You can explain on another day, if they ask.",
    },
    last: { lead: "Say it, or send it. Then give them as much time as they like." },
    over: (count) => `${count} words. Under a hundred and twenty is easier to listen to.`,
  },
);
