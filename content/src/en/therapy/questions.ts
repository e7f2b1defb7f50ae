import type { TherapyQuestion } from "../../therapy.ts";
import { ownWords } from "../own-words.ts";

const question = { ...ownWords, kind: "therapy-question" } as const;
const them = { ...question, about: "them" } as const;
const work = { ...question, about: "the-work" } as const;
const closeness = { ...question, about: "closeness" } as const;
const safety = { ...question, about: "safety" } as const;
const practical = { ...question, about: "practical" } as const;
const ending = { ...question, about: "ending" } as const;

/** Thirty questions for a first talk. Six are enough; the person picks. */
export const therapyQuestions: readonly TherapyQuestion[] = [
  { ...them, id: "therapy-question.training", text: "What did you train in, and where are you registered?" },
  {
    ...them,
    id: "therapy-question.worked-with-this",
    text: "Have you worked with people who pull away from closeness?",
  },
  {
    ...them,
    id: "therapy-question.my-background",
    text: "How do you work with someone of my faith, family or background?",
  },
  {
    ...them,
    id: "therapy-question.different-minds",
    text: "I’m autistic, or think I may be. What would you do differently?",
  },
  { ...them, id: "therapy-question.own-help", text: "Who do you go to when you are unsure about your work?" },
  { ...work, id: "therapy-question.one-hour", text: "What does an ordinary hour with you look like?" },
  { ...work, id: "therapy-question.kind", text: "What kind of therapy would you use for this, and why that one?" },
  { ...work, id: "therapy-question.known", text: "What is known about how well it works for someone like me?" },
  { ...work, id: "therapy-question.how-tell", text: "How will we both know if it is working?" },
  { ...work, id: "therapy-question.between", text: "Is there anything to do between visits?" },
  { ...work, id: "therapy-question.silence", text: "What happens when I can’t find words?" },
  { ...work, id: "therapy-question.pace", text: "How fast would we go, and can I slow it down?" },
  {
    ...closeness,
    id: "therapy-question.want-to-leave",
    text: "If I want to stop coming the week after I tell you something, what would you do?",
  },
  { ...closeness, id: "therapy-question.say-in-room", text: "Would you tell me if I keep you at a distance, too?" },
  { ...closeness, id: "therapy-question.angry-with-you", text: "What if I get angry with you?" },
  { ...closeness, id: "therapy-question.lean", text: "What if I start to lean on you a lot?" },
  { ...closeness, id: "therapy-question.away", text: "What happens when you are away?" },
  {
    ...closeness,
    id: "therapy-question.partner-come",
    text: "Could someone I love come along once? Who would decide that?",
  },
  { ...safety, id: "therapy-question.private", text: "What stays between us, and what would you have to pass on?" },
  { ...safety, id: "therapy-question.notes", text: "What do you write down, and who can read it?" },
  { ...safety, id: "therapy-question.bad-night", text: "What do I do on a very bad night?" },
  {
    ...safety,
    id: "therapy-question.afraid-at-home",
    text: "If I were afraid of someone at home, how would you work with that?",
  },
  { ...safety, id: "therapy-question.trauma", text: "If old things come up, how do you keep them from flooding me?" },
  { ...practical, id: "therapy-question.cost", text: "What does it cost, and what if I can’t pay for a while?" },
  { ...practical, id: "therapy-question.how-often", text: "How often would we meet, and for how long?" },
  { ...practical, id: "therapy-question.online", text: "Can we meet by phone or video? Is writing possible?" },
  { ...practical, id: "therapy-question.cancel", text: "What if I have to cancel?" },
  {
    ...practical,
    id: "therapy-question.wait",
    text: "How long is the wait, and is there something for the time until then?",
  },
  {
    ...ending,
    id: "therapy-question.not-right",
    text: "If it doesn’t feel right after three visits, how do we talk about that?",
  },
  { ...ending, id: "therapy-question.end", text: "How do we end, when the time comes?" },
];
