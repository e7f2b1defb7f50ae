import type { ListeningMove, ListeningPrompt } from "../schema.ts";
import { slotsIn } from "../slots.ts";
import { ownWords } from "./own-words.ts";

function promptFrom(move: ListeningMove, slug: string, text: string): ListeningPrompt {
  return { ...ownWords, kind: "listening", move, id: `listening.${move}.${slug}`, text, slots: slotsIn(text) };
}

function prompts(move: ListeningMove, texts: Readonly<Record<string, string>>): readonly ListeningPrompt[] {
  return Object.entries(texts).map(([slug, text]) => promptFrom(move, slug, text));
}

const notice = prompts("notice", {
  "slowed-down": "You slowed down there. No hurry.",
});

const sayBack = prompts("say-back", {
  "worst-of-it": "{Sunday} was the worst of it. Yes, or almost?",
});

const name = prompts("name", {
  "some-of-it": "I may be wrong. Is some of it {dread}?",
});

const makesSense = prompts("makes-sense", {
  "after-all-that": "After {all that waiting}, {going ahead alone} makes sense.",
});

const moreOrStop = prompts("more-or-stop", {
  "and-eat": "More, or shall we leave it there and {eat}?",
});

/** Sixty things a listener can say, in five moves. None asks for a look or a touch, and none offers advice. */
export const listeningPrompts: readonly ListeningPrompt[] = [
  ...notice,
  ...sayBack,
  ...name,
  ...makesSense,
  ...moreOrStop,
];
