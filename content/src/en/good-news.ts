import type { GoodNewsReply } from "../schema.ts";

const reply = {
  version: 1,
  licence: "own",
  refs: ["gable-2006", "woods-2015"],
  evidence: "C",
  kind: "good-news",
} as const;

/** Twenty first answers to someone's good news, and what to do next. Each can be said or typed. */
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
  {
    ...reply,
    id: "good-news.who-else-knows",
    text: "Who else knows?",
    followUp: "If you’re the first, say you like being the first.",
  },
  {
    ...reply,
    id: "good-news.say-it-again",
    text: "Say it again, slower.",
    followUp: "Listen to it twice. Good news keeps.",
  },
  {
    ...reply,
    id: "good-news.best-part",
    text: "What was the best part?",
    followUp: "Stay on that part, and leave the rest for later.",
  },
  {
    ...reply,
    id: "good-news.im-glad-with-you",
    text: "I’m glad with you.",
    followUp: "Then hush, and let them be glad.",
  },
  {
    ...reply,
    id: "good-news.that-matters",
    text: "That’s been on your mind since March.",
    followUp: "Ask what it’s like now it’s here.",
  },
  {
    ...reply,
    id: "good-news.small-and-good",
    text: "Small and good. My favourite size.",
    followUp: "Ask to see it, if it can be seen.",
  },
  {
    ...reply,
    id: "good-news.how-did-you-dare",
    text: "How did you get yourself to do it?",
    followUp: "Wait through the first “oh, it was nothing”.",
  },
  {
    ...reply,
    id: "good-news.lets-mark-it",
    text: "Let’s mark it.",
    followUp: "Offer one thing: the good biscuits, or a walk by the river.",
  },
  {
    ...reply,
    id: "good-news.no-question",
    text: "No questions. I want to enjoy this for a minute.",
    followUp: "After the minute, ask one.",
  },
  {
    ...reply,
    id: "good-news.read-it-out",
    text: "Will you read it out?",
    followUp: "Ask which word in it they like best.",
  },
  {
    ...reply,
    id: "good-news.what-did-they-say",
    text: "And what did they say?",
    followUp: "Ask what they themselves said next.",
  },
  {
    ...reply,
    id: "good-news.thumbs-by-text",
    text: "Reading this on the bus with a big grin.",
    followUp: "By text, add one question. Two can feel like a form.",
  },
  {
    ...reply,
    id: "good-news.i-dont-know-much",
    text: "I know nothing about bees, and I’m pleased.",
    followUp: "Ask them to explain one word of it.",
  },
  {
    ...reply,
    id: "good-news.your-own-way",
    text: "Do you want noise about it, or quiet?",
    followUp: "Do the one they choose, for as long as they like.",
  },
  {
    ...reply,
    id: "good-news.thanks-for-telling",
    text: "Thanks for telling me while it’s fresh.",
    followUp: "Ask what they’ll do with the rest of the day.",
  },
  {
    ...reply,
    id: "good-news.ring-someone",
    text: "Shall we ring your grandmother?",
    followUp: "Stay near for the call, if they’d like that.",
  },
];
