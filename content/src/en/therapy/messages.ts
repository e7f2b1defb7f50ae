import type { FirstMessage } from "../../therapy.ts";
import { ownWords } from "../own-words.ts";

const message = { ...ownWords, kind: "first-message" } as const;

/** Eight first messages to copy and change. What stands in {braces} is for the person to fill in. */
export const firstMessages: readonly FirstMessage[] = [
  {
    ...message,
    id: "first-message.short",
    name: "As short as can be",
    text: "Hello. I’m looking for a therapist. Do you have a place, and what does it cost? {name}",
  },
  {
    ...message,
    id: "first-message.pull-away",
    name: "I pull away",
    text: "Hello. When someone gets close, I pull away, and I’d like to understand that. Have you worked with this? I could come on {days}. {name}",
  },
  {
    ...message,
    id: "first-message.hard-to-write",
    name: "Writing this is hard",
    text: "Hello. It took me some time to write this. I find it hard to talk about feelings, so I may be slow at first. Is there a time for a first talk? {name}",
  },
  {
    ...message,
    id: "first-message.both-of-us",
    name: "For the two of us",
    text: "Hello. There are two of us, and we both want to come. We get stuck in the same quarrel: {one line}. Do you see couples, and when could we begin? {names}",
  },
  {
    ...message,
    id: "first-message.something-happened",
    name: "Something happened to me",
    text: "Hello. Something happened to me some time ago, and it still comes back. I don’t want to write about it here. Do you work with trauma, and how do you begin? {name}",
  },
  {
    ...message,
    id: "first-message.by-text",
    name: "Please write, don’t call",
    text: "Hello. I’m looking for help with being close to people. Please answer in writing: calls are hard for me, or not safe. Evenings are best. {name}",
  },
  {
    ...message,
    id: "first-message.money",
    name: "Money is tight",
    text: "Hello. I’d like to start therapy and can pay {amount} a visit. Do you have a lower rate, or know someone who does? {name}",
  },
  {
    ...message,
    id: "first-message.second-try",
    name: "I tried this before",
    text: "Hello. I had therapy before and stopped when it got close. I’d like to try again and to talk about that early on. Do you have a place? {name}",
  },
];
