import type { GuidePage } from "../../guide.ts";
import { ownPage } from "./own-page.ts";

const page = { ...ownPage, group: "theirs" } as const;

/** If it is someone else's: empathy, a safe place, going first, one's own lines. And both ways. */
export const theirsPages: readonly GuidePage[] = [
  {
    ...page,
    id: "guide.empathy",
    version: 2,
    slug: "empathy",
    evidence: "C",
    refs: ["reis-2004", "gable-2006"],
    title: "Lead with kindness",
    text: "Guess three reasons. Ask about one.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "They leave the room in the middle of a sentence. Before you follow, think of three reasons that would make sense. Too much at once. Afraid to say it wrong. Needs the loo.",
          "You don’t know which, and you need not. Three guesses keep you from being sure of one. Then ask, lightly, and believe the answer for today.",
        ],
      },
      {
        heading: "Understand, value, care",
        paragraphs: [
          {
            text: "People seem to feel close to those who get what they mean, take it seriously and are kind about it {reis-2004}. A reply can do all three in two lines. “After that wait, of course you went alone. I’m glad you told me.”",
            simpler: "Show that you got it, that it counts, and that you care. Two lines are enough.",
          },
          {
            text: "Good news is a door, too. In 79 dating couples, how people met each other’s good news said more about how they did later than how they met the bad {gable-2006}.",
            simpler: "When they are glad, be glad with them. It may count for more than comfort does.",
          },
          "Kindness does not mean you put up with being hurt. If you are afraid of them, stop reading here and open the safety page.",
        ],
      },
    ],
    doing: [
      { to: "empathy", words: "Practise a reply" },
      { to: "replies", words: "Ways to answer" },
      { to: "good-news", words: "Answer good news" },
      { to: "safety", words: "Is it safe to open up here?" },
    ],
  },
  {
    ...page,
    id: "guide.safe-place",
    slug: "safe-place",
    title: "Make a safe place",
    text: "A time, a length, a stop word, and no fixing.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "Hard things are easier to say where the edges are clear. Where, when, how long, and how to stop. “Sunday after lunch, on the bench, twenty minutes. If one of us says ‘apricot’, we stop.”",
          "Side by side can be easier than face to face. Walking, washing up, in the car. Nobody has to look at anybody.",
        ],
      },
      {
        heading: "While they speak",
        paragraphs: [
          "Don’t solve it. Say back the part you heard: “Sunday was the worst of it. Yes, or almost?” If it is “almost”, they say it again, and you try again. That is most of it.",
          "Let them stop anywhere. What was said on the bench stays there. It is not brought up in the next quarrel.",
        ],
      },
      {
        heading: "What is known",
        paragraphs: [
          "Programmes that teach such talks help some couples a little. Whether saying back does it by itself, nobody has shown.",
        ],
      },
    ],
    doing: [
      { to: "safe-place", words: "Set up a safe place" },
      { to: "listening", words: "Practise listening" },
    ],
  },
  {
    ...page,
    id: "guide.show-first",
    slug: "show-first",
    evidence: "C",
    refs: ["reis-1988", "kanter-2017"],
    title: "Show your own first",
    text: "One small thing about you. Nothing asked back.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "You can’t open someone else’s door. You can leave yours a little open. Say one thing about you, under a minute, and end with “no need to answer”.",
          "Go from fact to feeling. “I had the talk with my boss. I was scared.” Keep it close to what they last showed you, or one size more. A flood is hard to stand in.",
        ],
      },
      {
        heading: "Then stop",
        paragraphs: [
          "Don’t wait for theirs. Don’t count. If you went first in order to get something back, they may feel the string.",
          {
            text: "Closeness is often described as one person showing something and the other meeting it {reis-1988}. A kind of therapy made of this is called promising, and not yet well tested {kanter-2017}.",
            simpler: "Showing and being met may bring people close. There are good signs, and no proof.",
          },
          "If what you showed was used against you, that is a reason to stop. The safety page is for that.",
        ],
      },
    ],
    doing: [
      { to: "show-first", words: "Show one thing" },
      { to: "safety", words: "Is it safe to open up here?" },
    ],
  },
  {
    ...page,
    id: "guide.boundaries",
    version: 2,
    slug: "boundaries",
    title: "Lines of your own",
    text: "What you will do. What you may ask. Where it turns into control.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "A line says what you will do. “If voices go up, I’ll walk, and be back at nine.” You can keep it alone. Nobody has to agree.",
          "A request is something else, and the other may say no to it. “I’d like one evening a week. Is that too much?” Ask, and hear the answer.",
        ],
      },
      {
        heading: "Where it turns into control",
        paragraphs: [
          "Look at your line before you say it. Does it watch, cut off, punish, threaten, trade in sex, or reach into their money or phone? One yes means it is a rule for them, and not a line of yours.",
          "“I’d be calm if I could see where you are” is fear asking for a leash. “When I’m scared at night, I’ll ring my brother” is yours to do.",
        ],
      },
      {
        heading: "Your own life",
        paragraphs: [
          "Loving someone who keeps their distance can eat a whole week. Put things in it that are yours: people, sleep, work, the choir. If you have lost sight of them, begin with what matters to you. You may stay, and you may go. Ajar leans neither way.",
          "If it is not safe to say a line aloud, don’t. Go to the safety page.",
        ],
      },
    ],
    doing: [
      { to: "line", words: "Write a line of my own" },
      { to: "needs", words: "Look after my own needs" },
      { to: "values", words: "What matters to me" },
      { to: "safety", words: "Is it safe to open up here?" },
    ],
  },
  {
    ...page,
    group: "both",
    id: "guide.both-ways",
    version: 2,
    slug: "both-ways",
    evidence: "B",
    refs: ["nowlan-2017"],
    title: "A two-way street",
    text: "One can begin alone. Closeness takes two.",
    saying: "Either may open. Either may shut.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "You can begin alone. You can change how you ask, how you leave, how you come back. The other person may change in answer, or may not.",
          {
            text: "In a small trial, people did a course for couples without their partner. Their own life got better: health, work, how good life felt. The relationship itself did not, and neither did low mood {nowlan-2017}.",
            simpler: "Doing this alone may help you. It may or may not change the two of you.",
          },
          "How close is close enough? Each of you may say, and it can change. You can draw it for yourself: how it is, and how you’d like it.",
        ],
      },
      {
        heading: "When both want to",
        paragraphs: [
          "Take turns, and let each one pass. Whoever finds it harder sets the pace. Going slower costs a week. Going too fast can cost a year.",
          "Agree on how to stop before you start: a word, a time to come back, who begins again. Agree that each may stop for good, with no reason given.",
          "Only do this with someone you could say no to.",
        ],
      },
    ],
    doing: [
      { to: "talk-set-up", words: "Set up a talk on one phone" },
      { to: "pause", words: "Take a pause with a time to come back" },
      { to: "closeness", words: "Draw how close, and how close I’d like" },
      { to: "ours", words: "What we can do together" },
    ],
  },
];
