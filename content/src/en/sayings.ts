import type { SayingLine } from "../schema.ts";
import { slotsIn } from "../slots.ts";
import { ownWords } from "./own-words.ts";

function sayingFrom(use: SayingLine["use"], slug: string, text: string): SayingLine {
  return { ...ownWords, kind: "saying", use, id: `saying.${use}.${slug}`, text, slots: slotsIn(text) };
}

function sayings(use: SayingLine["use"], texts: Readonly<Record<string, string>>): readonly SayingLine[] {
  return Object.entries(texts).map(([slug, text]) => sayingFrom(use, slug, text));
}

const repair = sayings("repair", {
  "said-id-ring": "I said I’d {ring}, and I didn’t. You {waited}. That’s mine.",
  "what-would-help": "I can’t undo {Tuesday}. What would help a little?",
});

const startUp = sayings("start-up", {
  plates: "When {the plates are still there at ten}, I feel {tired}. Would you {do them tonight}?",
  "not-a-big-thing": "It isn’t big, and it keeps coming back: {the keys}. Can we find {a hook}?",
});

const pause = sayings("pause", {
  "cant-hear": "I want to hear this and can’t yet. Back at {21:15}. I’ll start.",
  "blank-not-gone": "I’ve gone blank, not gone. Give me till {half past}, please. I’ll come and find you.",
});

/** Forty lines to copy or say: to mend, to begin gently, and to pause. Every pause says when it ends and who begins again. */
export const sayingLines: readonly SayingLine[] = [...repair, ...startUp, ...pause];
