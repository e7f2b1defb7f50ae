import type { GoodNewsPair, GoodNewsReply } from "../schema.ts";

const fromResearch = { version: 1, licence: "own", refs: ["gable-2006", "woods-2015"], evidence: "C" } as const;
const reply = { ...fromResearch, kind: "good-news" } as const;
const pair = { ...fromResearch, kind: "good-news-pair" } as const;

/** First answers to someone's good news. Each can be said or typed. */
export const goodNewsReplies: readonly GoodNewsReply[] = [
  { ...reply, id: "good-news.you-got-it", text: "You got it.", followUp: "Ask for the minute they heard." },
  {
    ...reply,
    id: "good-news.from-the-start",
    text: "Tell me from the start.",
    followUp: "Let them tell it at their own length.",
  },
  {
    ...reply,
    id: "good-news.all-that-work",
    text: "After all that work.",
    followUp: "Name one piece of the work you saw.",
  },
  {
    ...reply,
    id: "good-news.sit-down",
    text: "Wait, I’m sitting down for this.",
    followUp: "Sit, and put the spoon down.",
  },
];

/** A first answer most people know from themselves, and another. */
export const goodNewsPairs: readonly GoodNewsPair[] = [
  {
    ...pair,
    id: "good-news-pair.the-job",
    text: "I got the job.",
    insteadOf: "Will you manage with the hours?",
    try: "You got it. What did they say on the phone?",
    why: "A worry can wait an hour. The news is new now.",
  },
  {
    ...pair,
    id: "good-news-pair.the-test",
    text: "I passed.",
    insteadOf: "I knew you would.",
    try: "You passed. How did you find out?",
    why: "Knowing it all along takes the luck and the work out of it.",
  },
  {
    ...pair,
    id: "good-news-pair.the-garden",
    text: "The beans have come up.",
    insteadOf: "Nice. Did you pay the gas?",
    try: "Show me. Which row?",
    why: "Small news is often the safest to bring. A look at it may be all they came for.",
  },
  {
    ...pair,
    id: "good-news-pair.the-friend",
    text: "I told Sam what was wrong, and it was fine.",
    insteadOf: "Why didn’t you tell me first?",
    try: "That took something. What made it fine?",
    why: "Your question may be fair. On another day it can be heard.",
  },
];
