import type { ComposerWords } from "../../say/composer.ts";
import { inside, together } from "./say.ts";

/** Tell them about Ajar: what it is, why I use it, and that nothing is asked of them. */
export const words: ComposerWords = {
  open: {
    title: "Tell them about Ajar?",
    why: "You needn’t. A notebook may be yours alone, and you can use all of Ajar by yourself. Some people find it hard to hide it for long, or notice that they write more here than they say to the person it is about. Then a few plain words can help: what it is, why you use it, and what you’d like from them. That may be nothing.",
    note: "If you’d be afraid of how they take it, or they might make you open it, keep it to yourself.",
  },
  pages: [
    {
      id: "what",
      title: "What is it, in your words?",
      lead: "As plainly as you can.",
      label: "It’s…",
      suggestions: [
        "a notebook for saying small true things",
        "a way to practise opening up, slowly",
        "something my therapist suggested",
      ],
    },
    {
      id: "why",
      title: "Why do you use it?",
      lead: "One reason, about you.",
      label: "Because…",
      suggestions: [
        "I go quiet when it gets close",
        "I’d like to let you in more",
        "I want to say things before I’m cross",
      ],
    },
    {
      id: "ask",
      title: "And from them?",
      lead: "Skip this, and it says that there is nothing to do.",
      label: "I’d like you…",
      suggestions: [
        "to know, and that’s all",
        "to ask me how it goes, now and then",
        "not to ask about it for a while",
      ],
    },
  ],
  compose: ([what, why, ask]) => {
    const because = inside(why, (text) => `I use it because ${text}.`);
    const is = inside(what, (text) => `It’s ${text}.`);
    if (because === "" && is === "") return "";
    return together([
      "I’ve been using something called Ajar.",
      is,
      because,
      "What I write there stays with me.",
      inside(ask, (text) => `I’d like you ${text}.`) || "There’s nothing you need to do.",
    ]);
  },
  last: { title: "Here it is", lead: "For an ordinary hour. Or for never; both are fine." },
  most: 60,
  over: (count) => `${count} words. Under sixty is easier to hear.`,
};
