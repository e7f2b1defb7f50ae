import { literally } from "../literally.ts";
/** Ways to answer: good news, and everything else. */
export const words = literally(
  {
    news: {
      title: "When they bring good news",
      why: "People remember how their good news was met. In a study of 79 couples, it told more about later than how bad news was met. Ask, enjoy it aloud, ask one more thing. Here are first answers that most of us give, each beside another. Nothing is kept.",
      note: "Practice for ordinary days. You don’t have to be glad about everything.",
      they: "They say",
      instead: "Instead of",
      try: "You could try",
      next: "Another one",
      enough: "Enough for now",
      lines: "First answers to take along",
      follow: "And then",
    },
    replies: {
      title: "Ways to answer",
      lead: "Three things a reply can show: that you understood, that you think well of them, that you care. Beginnings to finish in your own words.",
      groups: {
        understand: ["I understood", "They hear their own story in it."],
        value: ["I think well of you", "They hear that telling it cost them nothing with you."],
        care: ["I care how it goes", "They hear that it stays with you after the talk."],
      },
      begin: "Begin with",
      example: (text: string): string => `For instance: ${text}`,
      another: "Another",
    },
    listen: {
      title: "Practise listening",
      why: "Someone says a thing; you say it back before you answer. It feels slow. Here you try it on people who don’t exist. Read, say it back in your own words, and compare it with five moves a listener has. Nothing you write is kept.",
      note: "No scene here is about harm. If a real one is, listening is not what’s needed.",
      says: "They say",
      label: "Say it back",
      hint: "In your own words, without an answer. Aloud is fine, too.",
      moves: {
        notice: "Notice",
        "say-back": "Say it back",
        name: "Name it, as a guess",
        "makes-sense": "It makes sense",
        "more-or-stop": "More, or stop here?",
      },
      compare: "Five moves a listener has",
      compareLead: "None is the right one. One is plenty.",
      next: "Show the five moves",
      skip: "Another one",
      another: "Another one",
      enough: "Enough for now",
    },
  },
  {
    replies: {
      groups: {
        understand: ["I understood", "They notice that you understood what they told you."],
        value: ["I think well of you", "They notice that you don’t think less of them."],
        care: ["I care how it goes", "They notice that you still think of it later."],
      },
    },
  },
);
