import type { ReplyStarter } from "../schema.ts";
import { ownWords } from "./own-words.ts";

const understand = { ...ownWords, kind: "reply-starter", shows: "understand" } as const;
const value = { ...ownWords, kind: "reply-starter", shows: "value" } as const;
const care = { ...ownWords, kind: "reply-starter", shows: "care" } as const;

/** Ways to begin a reply that shows one has understood, values the person, or cares; eight of each. */
export const replyStarters: readonly ReplyStarter[] = [
  {
    ...understand,
    id: "reply-starter.understand.so-for-you",
    text: "So for you it was …",
    example: "the waiting, more than the answer.",
  },
  {
    ...understand,
    id: "reply-starter.understand.missing",
    text: "What I haven’t understood yet is …",
    example: "what happened after the call.",
  },
  {
    ...understand,
    id: "reply-starter.understand.if-i-have-it",
    text: "If I have it right, …",
    example: "you said yes, and wished you’d said no.",
  },
  {
    ...understand,
    id: "reply-starter.understand.the-part-about",
    text: "The part about …",
    example: "the empty chair is what I keep thinking of.",
  },
  {
    ...understand,
    id: "reply-starter.understand.didnt-know",
    text: "I hadn’t known that …",
    example: "Sundays are the hard ones.",
  },
  {
    ...understand,
    id: "reply-starter.understand.sounds-as-if",
    text: "It sounds as if …",
    example: "nobody asked you first. Is that so?",
  },
  {
    ...understand,
    id: "reply-starter.understand.i-see-now",
    text: "I see now why …",
    example: "you didn’t want the lights on.",
  },
  {
    ...understand,
    id: "reply-starter.understand.from-where-you-stood",
    text: "From where you stood, …",
    example: "it must have looked as if I’d left.",
  },
  {
    ...value,
    id: "reply-starter.value.how-you",
    text: "I like how you …",
    example: "told it without making anyone the villain.",
  },
  {
    ...value,
    id: "reply-starter.value.one-of-the",
    text: "One of the things I’d pick you for is …",
    example: "how you talk to the cat.",
  },
  {
    ...value,
    id: "reply-starter.value.i-noticed",
    text: "I noticed you …",
    example: "stayed on the phone with your uncle for an hour.",
  },
  {
    ...value,
    id: "reply-starter.value.your-way-of",
    text: "Your way of …",
    example: "going quiet first and answering later works for me.",
  },
  {
    ...value,
    id: "reply-starter.value.better-since",
    text: "Something has been better since you …",
    example: "started coming on Wednesdays.",
  },
  {
    ...value,
    id: "reply-starter.value.id-have-never",
    text: "I’d never have …",
    example: "thought of asking the neighbour. You did.",
  },
  {
    ...value,
    id: "reply-starter.value.thank-you-for",
    text: "Thank you for …",
    example: "telling me before it was tidy.",
  },
  {
    ...value,
    id: "reply-starter.value.what-you-said-about",
    text: "I still use what you said about …",
    example: "sleeping on it.",
  },
  {
    ...care,
    id: "reply-starter.care.ill-think-of-you",
    text: "I’ll think of you when …",
    example: "it’s three o’clock and you go in.",
  },
  {
    ...care,
    id: "reply-starter.care.would-it-help",
    text: "Would it help if …",
    example: "I came along and sat outside?",
  },
  {
    ...care,
    id: "reply-starter.care.no-need-to-answer",
    text: "No need to answer, but …",
    example: "there’s rice in the pot, and it’s yours.",
  },
  { ...care, id: "reply-starter.care.how-is-it-with", text: "How is it now with …", example: "the sleeping?" },
  {
    ...care,
    id: "reply-starter.care.i-can-be",
    text: "On Thursday I can be …",
    example: "at the bus stop at six, with an umbrella.",
  },
  { ...care, id: "reply-starter.care.i-wont", text: "I won’t …", example: "mention it at dinner unless you do." },
  {
    ...care,
    id: "reply-starter.care.whatever-happens-on",
    text: "However it goes on …",
    example: "Monday, I’m cooking.",
  },
  {
    ...care,
    id: "reply-starter.care.tell-me-when",
    text: "Tell me when …",
    example: "you’d like company, and when you’d like none.",
  },
];
