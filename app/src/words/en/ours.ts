import { literally } from "../literally.ts";
/** Ours: what is for two, and can be used by one. */
export const words = literally(
  {
    title: "Ours",
    theirsLead: "This is about what you do. You can use it with someone, or practise for later.",
    lead: "You can use this with someone, or practise for later.",
    groups: { hear: "To hear someone", heat: "When it gets heated", mine: "On my own side" },
    entries: {
      empathy: ["What may be under it", "Practise on people who don’t exist"],
      "talk-set-up": ["Talk, on one phone", "Taking turns, said back. Mine stays locked"],
      "soft-start": ["Start gently", "Four small parts, sixty words"],
      repair: ["Mend", "My half first, no but"],
      "show-first": ["Show my own first", "A small share that asks nothing back"],
      "tell-them": ["Tell them about Ajar?", "Only if you’d like them to know"],
      "safe-place": ["A safe place to talk", "Where, when, how long, a word that stops it"],
      listening: ["Practise listening", "Say it back before you answer"],
      "good-news": ["When they bring good news", "Twenty first answers, and another for each"],
      replies: ["Ways to answer", "Understand, value, care"],
      pause: ["Pause", "A break that says when you’ll be back"],
      lines: ["My lines", "What I will do, and what I ask"],
      needs: ["My own needs", "Looked after by more than one person"],
    },
    safety: "Is it safe to open up here?",
  },
  {
    lead: "You can use this with someone, or practise alone first.",
    groups: { hear: "To listen to someone", heat: "When you quarrel", mine: "What I do myself" },
    entries: {
      empathy: ["What the reason may be", "Practise with made-up people"],
      "talk-set-up": ["Talk, on one phone", "You take turns. What I wrote stays locked"],
      repair: ["Say sorry for my part", "My own part first, without “but”"],
      "show-first": ["Tell something about me first", "Something small. No answer is needed"],
    },
  },
);
