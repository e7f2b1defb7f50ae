import type { GuidePage } from "../../guide.ts";
import { ownPage } from "./own-page.ts";

const page = { ...ownPage, group: "in-me" } as const;

/** How it shows up in me. */
export const inMePages: readonly GuidePage[] = [
  {
    ...page,
    id: "guide.topics",
    version: 2,
    slug: "topics",
    evidence: "C",
    refs: ["reis-1988"],
    title: "Some topics stay shut",
    text: "Money, the future, what hurt. You change the subject.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "It comes near, and you get up to make tea. Or you make a joke, or ask a question back. You can do this for years and hardly see it.",
          "It protects you well. What nobody talks about can’t be used against you. It may also mean that the other person knows your days, and not you.",
        ],
      },
      {
        heading: "A way in",
        paragraphs: [
          "Begin with the edge of the topic. “There is something about money I don’t like to talk about. Not tonight. I wanted you to know it’s there.”",
          {
            text: "Facts are the light end. Feelings go deeper, and so does what a thing means to you. In one model of closeness it is the feelings, and being met in them, that bring people nearer {reis-1988}.",
            simpler: "Say what happened. Later, say how it felt. It is the feeling part that may bring you closer.",
          },
          "If every word goes, that can be said, too: “I’ve gone blank, not gone. Ten minutes, please.”",
          "Some topics may stay shut for good. That is yours to say.",
        ],
      },
    ],
    doing: [
      { to: "choose", words: "Find a small step" },
      { to: "blank", words: "I’ve gone blank right now" },
    ],
  },
  {
    ...page,
    id: "guide.needing-nobody",
    slug: "needing-nobody",
    title: "Needing nobody",
    text: "You’d sooner carry the sofa alone than ask.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "You manage. You always have. People admire it, and it is a real skill: nobody can let you down if you never lean.",
          "It has a price. Nobody takes the other end. People who love you have nothing to do with their hands, and some stop offering.",
        ],
      },
      {
        heading: "A way in",
        paragraphs: [
          "Ask for a thing you could do yourself. A lift, a ladder, ten minutes of listening. Small enough that a no would be fine.",
          "Then let them finish. Don’t pay it back the same day. See how long you can owe someone a ladder.",
        ],
      },
      {
        heading: "When it is something else",
        paragraphs: [
          "Liking your own company needs no mending. Neither does caring for someone who can’t do it alone, or having nobody near who could help. And with some people, not needing them is what keeps you safe.",
        ],
      },
    ],
    doing: [{ to: "choose", words: "Find a step about asking" }],
  },
  {
    ...page,
    id: "guide.spoiling",
    slug: "spoiling",
    evidence: "C",
    refs: ["craske-2014"],
    title: "Spoiling what deepens",
    text: "It goes well, and you find a reason to end it.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "It goes well for a month. Then their laugh is wrong, or the shoes. You pick a quarrel on a Sunday. You don’t answer for three days, and by then it is over.",
          "Ending it first is a way to choose the day. If it must hurt, you’d like to hold the date. That is a kind of safety.",
        ],
      },
      {
        heading: "What keeps it going",
        paragraphs: [
          {
            text: "Things we do to feel safer can also hide what would have happened. If you always stay near the door, you never learn whether you needed it. Dropping one such thing at a time is part of how other fears are worked with {craske-2014}. With closeness nobody has tested it yet.",
            simpler:
              "If you always leave first, you never find out who would have stayed. Try leaving out one safe habit, once.",
          },
          "So pick one. Leave the joke at home. Put the phone in a bag. Make one plan for next month, and say how that feels.",
          "Real warnings are another matter: lies, threats, being watched. Finding those is sense.",
        ],
      },
    ],
    doing: [{ to: "steps", words: "Look at my steps" }],
  },
  {
    ...page,
    id: "guide.who-cannot-stay",
    slug: "who-cannot-stay",
    title: "Choosing people who can’t stay",
    text: "Far away, taken, or half out of the door.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "Some of us like people most when they can’t stay. They live far off, or love someone else, or are always about to go. It can feel like bad luck, and sometimes it is.",
          "It can also be a kind of shelter. With someone who can’t stay, nobody gets to choose you and then change their mind. Nobody arrives, either.",
        ],
      },
      {
        heading: "A way to look at it",
        paragraphs: [
          "Write down your own endings, in a row. Leave their faults out of it for now. For each one: what did I choose, and what was my way out?",
          "Three in a row may mean something. Two may not. What it means is for you to say.",
          "A small test for the next time: early on, name one thing you wish for. Then see who can hear it.",
        ],
      },
    ],
    doing: [{ to: "endings", words: "Look at my own endings" }],
  },
];
