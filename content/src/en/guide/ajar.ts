import type { GuidePage } from "../../guide.ts";
import { ownPage } from "./own-page.ts";

const page = { ...ownPage, group: "ajar" } as const;

/** About Ajar itself: what it can do, what is known, what it keeps. The evidence and sources pages add their lists. */
export const ajarPages: readonly GuidePage[] = [
  {
    ...page,
    id: "guide.can-and-cannot",
    version: 2,
    slug: "can-and-cannot",
    title: "What Ajar can and cannot do",
    text: "Practice and a place to look back. Not a therapist.",
    parts: [
      {
        heading: "What it can do",
        paragraphs: [
          "Ajar gives you small things to try, a place to write your guess, and a way to look at what came of it. It keeps your words on this device, sealed. It works with no signal, at two in the morning.",
          "It is structured practice and reflection for people who find closeness hard. Promising, not proven.",
        ],
      },
      {
        heading: "What it cannot do",
        paragraphs: [
          "It can’t treat or name an illness. It is no therapy, and nobody reads along. It can’t tell you if a person is safe, or keep two people together.",
          "It can’t know whether a step was right for you. It counts what you wrote and shows it. What it means is yours to say.",
          "It is made for adults. If you might hurt yourself or are afraid of someone, a person can do more than Ajar. The safety page says who.",
        ],
      },
      {
        heading: "When to stop",
        paragraphs: [
          "After eight weeks the path ends. You can carry on, rest, or take your things and go. If it is not helping by then, that is worth knowing, too.",
        ],
      },
    ],
    doing: [
      { to: "path", words: "See the eight weeks" },
      { to: "safety", words: "Is it safe to open up here?" },
    ],
  },
  {
    ...page,
    id: "guide.evidence",
    version: 2,
    slug: "evidence",
    evidence: "B",
    refs: ["nowlan-2017", "le-2023", "baumel-2019", "craske-2014", "manbeck-2020", "jacobson-1991"],
    title: "What is known, and what is not",
    text: "Numbers, with their limits. Ajar has none of its own.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "Nobody has tested whether Ajar helps. There is not one number about it. What follows was found for other programmes and other people.",
          "Each page of this Guide carries a letter, and so does each idea behind an exercise. A: tried with people who fear closeness. B: tried somewhere else. C: from lab work or surveys. D: what people who do this work find useful. Nothing in Ajar is A.",
        ],
      },
      {
        heading: "What the core idea rests on",
        paragraphs: [
          {
            text: "Saying what you dread and then noticing the gap comes from work on how fear is unlearned {craske-2014}. The nearest test is a study of 146 people high in fear of closeness: one warm hour helped at once, and not later {manbeck-2020}. So steps are repeated, with real people, in several places.",
            simpler:
              "The idea comes from work on other fears. One study came near. It helped that day, and did not last.",
          },
        ],
      },
      {
        heading: "Alone, and without a helper",
        paragraphs: [
          {
            text: "One partner alone gained in life and health, and not in the relationship {nowlan-2017}. With 740 couples, a coach who called a lot, a coach when needed, and e-mails alone gave close results: .46, .47 and .40 {le-2023}. About .2 is small, .5 is middling.",
            simpler: "Alone, you may feel better. The two of you may stay as you are. A helper may add a little.",
          },
          "Most people stop soon. Of those who opened one of 93 such apps, about 4 in 100 opened it on day 15 {baumel-2019}. So each visit here is made to be whole by itself.",
        ],
      },
      {
        heading: "Your own numbers",
        paragraphs: [
          {
            text: "Ajar shows you dates and plain numbers. To say that a change is more than chance one needs figures about many people {jacobson-1991}. For these questions nobody has checked them yet, so Ajar does not say it.",
            simpler: "We show the number. We can’t say if a change is more than luck.",
          },
          "It can count your moments, with both sides shown. Where there are too few to tell, it says that.",
        ],
      },
      {
        heading: "Keep in mind",
        paragraphs: [
          "Most studies took couples in one country, or students. Many took one kind of couple only. People who fear closeness most may be the last to join a study. Some results come from the people who made the programme. Harm from an app like this has hardly been looked at.",
        ],
      },
    ],
    doing: [
      { to: "doing", words: "How I’m doing" },
      { to: "counts", words: "Counts from my moments" },
    ],
  },
  {
    ...page,
    id: "guide.clinicians",
    version: 2,
    slug: "clinicians",
    evidence: "B",
    refs: ["craske-2014", "levy-2018", "nowlan-2017"],
    title: "For people who help others",
    text: "What it is, where it stops, what your client can bring.",
    parts: [
      {
        heading: "What it is",
        paragraphs: [
          "A self-help tool for adults who find closeness hard. The core is a small step with a written guess before and a look back after {craske-2014}. It makes no diagnosis, gives no advice on medicine, and has no outcome data.",
          "It runs on the client’s device. There is no link to you, no account and no report. What you see is what they print or show.",
        ],
      },
      {
        heading: "Not for",
        paragraphs: [
          "Partner violence or control. Acute suicide risk. Psychosis or mania. Flashbacks that come with writing. Under 18. On each of these Ajar stops and shows who to call. It never reads a text for signs; it acts on the person’s own tap.",
        ],
      },
      {
        heading: "What they can bring",
        paragraphs: [
          "A page they made, line by line: steps, guesses beside what happened, a thought, questions for you. A partner’s words are left out. Please don’t ask for more than they chose.",
          "The other way round, you can hand over a practice pack: a file of steps and questions. They see all of it before they add it.",
          {
            text: "Say “practice”. Smaller is fine. So is a week of rest. For clients who keep their distance, work on feelings and on what happens between you may matter more {levy-2018}. Used by one partner alone, expect change in the person rather than in the couple {nowlan-2017}.",
            simpler:
              "Go slowly. Work on feelings, and on what happens in the room. Used alone, it may help the one who uses it.",
          },
        ],
      },
      {
        heading: "Questionnaires",
        paragraphs: [
          "They are word for word, with source and terms, and give a date and a number. No type, no cut, no verdict on change. None of them measures fear of closeness.",
        ],
      },
    ],
    doing: [
      { to: "summary", words: "Put a page together" },
      { to: "packs", words: "Add a practice pack" },
      { to: "questionnaires", words: "See the questionnaires" },
    ],
  },
  {
    ...page,
    id: "guide.privacy",
    version: 2,
    slug: "privacy",
    title: "What stays private",
    text: "What is kept, where, and what it can’t protect you from.",
    parts: [
      {
        heading: "What is kept",
        paragraphs: [
          "What you write stays on this device, sealed. There is no account, and nobody counts your visits. Pages of this Guide and of the safety page leave nothing behind in Ajar, whatever you tap.",
          "There is no place in Ajar to write down where someone else is, what mood they are in, or what they did wrong. It was left out on purpose.",
          "Whether anyone knows that you write here is yours to choose. If you’d like someone to know, a few plain words are enough.",
        ],
      },
      {
        heading: "What it can’t protect you from",
        paragraphs: [
          "Anyone who can unlock this device may be able to open Ajar, unless you set a passphrase. Spyware, a screenshot, or someone who makes you open it can get past any lock.",
          "Your browser may list that you came here. Leave now covers the page and does not clear that list. Addresses in it say “guide” or “now”, and never which page or person.",
        ],
      },
      {
        heading: "If you lose the key",
        paragraphs: [
          "If you lose your passphrase, your recovery kit and your other devices, nobody can open this. Not us either. A backup is one file, and you choose where it lies.",
        ],
      },
    ],
    doing: [
      { to: "lock", words: "Set a lock" },
      { to: "data", words: "My data" },
      { to: "tell-them", words: "Find words to tell them" },
    ],
  },
  {
    ...page,
    id: "guide.sources",
    slug: "sources",
    title: "Sources",
    text: "Every study these pages name.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "Each link leads to the study, outside Ajar. Some cost money to read. Your library or the people who wrote it can often help.",
        ],
      },
    ],
  },
];
