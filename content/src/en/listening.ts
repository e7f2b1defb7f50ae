import type { ListeningMove, ListeningPrompt } from "../schema.ts";
import { slotsIn } from "../slots.ts";
import { ownWords } from "./own-words.ts";

function promptFrom(move: ListeningMove, slug: string, text: string): ListeningPrompt {
  return { ...ownWords, kind: "listening", move, id: `listening.${move}.${slug}`, text, slots: slotsIn(text) };
}

function prompts(move: ListeningMove, texts: Readonly<Record<string, string>>): readonly ListeningPrompt[] {
  return Object.entries(texts).map(([slug, text]) => promptFrom(move, slug, text));
}

/** What can be heard or read, and no more: a pace, a word, a pause. Never a face. */
const notice = prompts("notice", {
  "slowed-down": "You slowed down there. No hurry.",
  "stopped-typing": "The typing stopped for a bit. I’m here, take as long as you like.",
  "that-word": "I noticed the word {again}. Is there something in it?",
  "went-past-it": "We went past {the hospital} rather fast. Back to it, or leave it?",
  "your-voice": "Your voice got quieter at {the end}. That’s all right.",
  "said-it-twice": "Twice now you’ve said {“it doesn’t matter”}. I’m still listening.",
  "a-laugh": "There was a laugh close behind {the sad part}. Both can be in it.",
  "long-breath": "That was a long breath. Stay there a moment, if you want.",
  "someone-new": "{Your cousin} came into it. I hadn’t heard about that before.",
  "changed-language": "For {the kitchen part} you went into {Tamil}. Keep whichever is easier.",
  "no-words": "No words yet? I can wait, and I’ve nowhere to be.",
  "something-lighter": "It sounded lighter when you got to {the bus}. Did I hear that right?",
});

const sayBack = prompts("say-back", {
  "worst-of-it": "{Sunday} was the worst of it. Yes, or almost?",
  "two-things": "So there were two things: {the letter} and {nobody asking}. Have I got both?",
  "in-my-words": "In my words: {you waited, and the phone stayed dark}. What did I leave out?",
  "first-then": "First {the row}, then {the drive home alone}. Is that the order?",
  "the-part-that-stays": "The part that stays with you is {how they said it}. Close?",
  "half-of-it": "I think I have half: {the money}. What’s the other half?",
  "you-wanted": "You wanted {someone to come with you}, and {nobody did}. Is that it?",
  "more-than": "It was {the waiting} more than {the answer}. True?",
  "let-me-try": "Let me try, and stop me: {you said yes so they’d be pleased}.",
  "one-line": "If I had to write it in one line: {“I was there, and no one saw.”} Nearly?",
  "what-it-isnt": "It’s about {being asked}, and less about {the job}. Do I have that right?",
  "lost-the-thread": "I lost the thread after {the station}. Could you give me that bit again?",
});

/** A feeling named as a guess. A no is as good as a yes. */
const name = prompts("name", {
  "some-of-it": "I may be wrong. Is some of it {dread}?",
  "if-it-were-me": "If it were me I’d be {furious}. You may be something else.",
  "two-at-once": "Could it be {glad} and {scared} at the same time?",
  "smaller-word": "Is {hurt} too big a word? Would {stung} do?",
  "no-name": "Maybe it hasn’t got a name. Does it have {a place}, or {a weight}?",
  "from-out-here": "From out here it sounds {lonely}. What’s it like in there?",
  "either-or": "Which is nearer, {ashamed} or {tired}? Neither is fine.",
  "under-that": "Under {the anger}, is there anything else? There needn’t be.",
  "wild-guess": "Wild guess: {relief}? Throw it out if it’s wrong.",
  "like-something": "Is it a bit like {the night before an exam}?",
  "theirs-or-yours": "That {worry}: is it yours, or did somebody hand it to you?",
  "your-own-word": "I keep thinking {sad}. Which word would you use?",
});

/** Why it makes sense, from where they stood. It needs no agreeing. */
const makesSense = prompts("makes-sense", {
  "after-all-that": "After {all that waiting}, {going ahead alone} makes sense.",
  "who-would": "Who’d want to {ring back} after {a message like that}?",
  "learned-it-early": "You learned early that {asking} {cost something}. Of course you’d look twice.",
  "no-wonder": "No wonder {Monday} was hard, with {so little sleep} behind you.",
  "i-see-it-now": "I see {the shut door} another way now. You were {keeping it together}.",
  "both-true": "You can love {your brother} and still not {pick up}. Both make sense to me.",
  "in-your-place": "Standing where you stood, I can’t see what else {you’d have done}.",
  "given-what-you-knew": "Given what you knew {in March}, it was a fair choice.",
  "i-see-it-differently": "I’d have done {something else}, and I can still see why you did it your way.",
  "your-body": "Your body had been ready for {bad news} since {noon}. It couldn’t stand down at once.",
  "far-from-home": "So far from {home}, {a small thing} can be a big thing.",
  "kept-you-going": "{The jokes} got you through {that year}. I’d have kept them, too.",
});

const moreOrStop = prompts("more-or-stop", {
  "and-eat": "More, or shall we leave it there and {eat}?",
  "is-that-all": "Is that all of it, or the first layer?",
  "tonight-or-later": "Do you want the rest out tonight, or on {Thursday}?",
  "full-enough": "I’m still fine to listen. Are you still fine to talk?",
  "ideas-or-ears": "Would ideas help now, or ears?",
  "one-more-thing": "One more thing, or a walk?",
  "i-need-a-break": "I’d like to hear it all, and I need {ten minutes}. Then {the rest}?",
  "whats-left": "Is some of it left?",
  "stop-here": "We can stop here. You won’t have to begin again from the start.",
  "shall-i-sit": "Shall I stay without talking, or give you the room?",
  "keep-or-forget": "Is there a part you’d like me to {remember}, and a part to let go?",
  "how-was-that": "How was it, telling me? A shrug counts.",
});

/** Sixty things a listener can say, in five moves. None asks for a look or a touch, and none offers advice. */
export const listeningPrompts: readonly ListeningPrompt[] = [
  ...notice,
  ...sayBack,
  ...name,
  ...makesSense,
  ...moreOrStop,
];
