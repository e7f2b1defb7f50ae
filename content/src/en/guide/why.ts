import type { GuidePage } from "../../guide.ts";
import { ownPage } from "./own-page.ts";

const page = { ...ownPage, group: "why" } as const;

/** Why the fear exists. */
export const whyPages: readonly GuidePage[] = [
  {
    ...page,
    id: "guide.why",
    version: 2,
    slug: "why",
    evidence: "C",
    refs: ["craske-2014", "reis-1988", "manbeck-2020"],
    title: "Why closeness can feel like danger",
    text: "Where the alarm comes from, and what may quiet it.",
    saying: "A door you keep shut is still your door.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "Someone leans in, and something in you steps back. Nothing bad has happened. The alarm rings all the same.",
          "An alarm learns from the past. Some people needed someone once and met a sharp word, or silence. Some were loved on Monday and shut out on Tuesday. A child can’t always ask why. A child can learn to be ready. Others learned it later, where it was not safe to be known.",
          "So you found ways to stay safe. Perhaps you go quiet, or joke, or carry things alone. Nobody is to blame for learning them.",
        ],
      },
      {
        heading: "What is known",
        paragraphs: [
          {
            text: "But if you always leave early, you never see what staying would bring. One idea in fear research is to say what you dread, go and see, and notice the gap {craske-2014}.",
            simpler: "Guess how bad it will be. Do it. Then look: was it that bad?",
          },
          {
            text: "Closeness may grow when you show something and feel understood and cared for {reis-1988}. Once may not be enough. In a study of 146 people who feared closeness, an hour with a warm stranger raised closeness at once, but not later {manbeck-2020}.",
            simpler:
              "Show a little. If someone gets it and is kind, you may feel closer. One time did not last in a study. So it may take more than once.",
          },
        ],
      },
      {
        heading: "What is not known",
        paragraphs: [
          "Small steps are promising, not proven. And the alarm may be right about this person. Staying shut can be wise. Ajar has a page on that: Is it safe to open up here?",
        ],
      },
    ],
    doing: [
      { to: "choose", words: "Try one small step" },
      { to: "check-in", words: "Did I feel understood this week?" },
      { to: "safety", words: "Is it safe to open up here?" },
    ],
  },
  {
    ...page,
    id: "guide.hot-and-cold",
    version: 2,
    slug: "hot-and-cold",
    evidence: "C",
    refs: ["levy-2018"],
    title: "Hot and cold",
    text: "Warm one day, shut out the next. Then you do it, too.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "Some of us had people who were warm one day and gone the next. They may have been ill, tired, or afraid themselves. A child does not know that. A child watches the door.",
          "When warmth comes and goes, two things can both be true. You want it very much. You don’t trust it at all. So you reach out, and when it comes, you pull back.",
        ],
      },
      {
        heading: "Push and pull",
        paragraphs: [
          "From inside it feels like two people are driving. One good evening, then three days alone. You may not know why, and the other person knows even less.",
          "Nothing is wrong with either half. One keeps hope going. One keeps you safe. It may help to say which one is at the wheel today: “Part of me wants to stay. Part of me wants to go.” If you have to run, say when you’ll be back.",
        ],
      },
      {
        heading: "What is known, and what is not",
        paragraphs: [
          {
            text: "How people felt about closeness when they began therapy was linked to how well it went, over 36 studies. The links are small, and people can change {levy-2018}.",
            simpler: "How you feel about closeness now can matter later. It does not decide it.",
          },
          "Nobody can read your childhood from what you do today. Other roads lead here, too: illness, loss, one bad year.",
        ],
      },
    ],
    doing: [
      { to: "moment", words: "Note a moment of push and pull" },
      { to: "loops", words: "Draw my loop" },
      { to: "run", words: "I want to run right now" },
    ],
  },
  {
    ...page,
    id: "guide.protects",
    slug: "protects",
    evidence: "B",
    refs: ["shapira-2010"],
    title: "What it protects",
    text: "What your habit keeps safe, and the thought “I’m not worth it”.",
    saying: "Going quiet kept you safe once. Thank it before you change it.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "Each thing you do to keep distance guards something. Going quiet means you can’t say it wrong. Joking makes the heavy thing lighter. Doing it all yourself means you owe nobody.",
          "First ask what it protects. Then ask what it costs. In that order, because a guard who is thanked may let you pass.",
        ],
      },
      {
        heading: "“If they knew me, they would go”",
        paragraphs: [
          "Under the guard there is often an old guess about yourself: too much, too cold, not worth the trouble. If you believe that, being known looks like being found out.",
          "It is a guess. You can check it the way you check any guess: say one true thing to one person, and look at what they do.",
          {
            text: "People low in mood who wrote themselves a kind letter for a week were less low up to three months later, and happier at six {shapira-2010}. They were people who found the study online, so it may not fit you.",
            simpler: "In one study, people who felt low wrote to themselves. The letters were kind. It helped.",
          },
        ],
      },
    ],
    doing: [
      { to: "protections", words: "What this protected me from" },
      { to: "kind-letter", words: "Write myself a kind letter" },
    ],
  },
];
