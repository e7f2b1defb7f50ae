import type { Area, ContentId } from "@ajar/core/step/facts";
import type { Setting } from "@ajar/core/person/facts";
import type { Leave } from "@ajar/core/preference/facts";
import type { Depth } from "@ajar/core/shared/scale";

/** Where a claim or an exercise comes from. Every reference an item names exists in `references.ts`. */
export interface Reference {
  readonly id: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** A DOI or a web address. */
  readonly where: string;
}

/**
 * What every item of content carries. `evidence`: B trials of the method elsewhere, C mechanism, lab or survey,
 * D practice. Nothing in Ajar is A. Items above D name a reference.
 */
export interface Item {
  /** Never reused, never changed: `step.feelings.1.one-true-word`. */
  readonly id: ContentId;
  /** Rises when the words change. */
  readonly version: number;
  readonly text: string;
  /** "granted": somebody else's words, whose owner lets everybody use them; the item says on what terms. */
  readonly licence: "own" | "public-domain" | "granted";
  readonly refs: readonly string[];
  readonly evidence: "B" | "C" | "D";
}

export interface Step extends Item {
  readonly kind: "step";
  readonly area: Area;
  readonly depth: Depth;
  readonly settings: readonly Setting[];
  readonly audience: "self" | "partner" | "both";
  readonly does: "disclose" | "receive" | "ask" | "act";
  readonly minutes: number;
  readonly reversible: boolean;
  /** Hidden when the person chose to leave one of these topics out. */
  readonly leave: readonly Leave[];
  /** Adds "not if you fear how they would react" to the card. */
  readonly unlessAfraid: boolean;
  readonly patterns: readonly ContentId[];
  readonly prerequisites: readonly ContentId[];
  /** Words for passing, when both do it together; `null` otherwise. */
  readonly pass: string | null;
}

/** Something people do, not a kind of person. `notThis` is shown with equal weight. */
export interface Pattern extends Item {
  readonly kind: "pattern";
  /** Two or three words for a chip: "Go quiet". `text` is the same in the first person: "I go quiet". */
  readonly label: string;
  readonly protects: string;
  readonly costs: string;
  readonly firstStep: string;
  readonly notThis: string;
}

/** A recognition card and its mirror, for one of the ways of arriving. */
export interface RecognitionCard extends Item {
  readonly kind: "recognition";
  /** Who sees it: fear is mine, or someone I love is afraid. */
  readonly path: "mine" | "theirs";
  /** "You said you …": the card as "you". */
  readonly asYou: string;
  /** What it protects, one sentence. Comes first in the mirror. */
  readonly protects: string;
  /** What it may cost, one sentence. */
  readonly costs: string;
  readonly pattern: ContentId | null;
}

export type Family = "sad" | "afraid" | "angry" | "ashamed" | "hurt" | "calm" | "glad" | "warm";

export interface FeelingWord extends Item {
  readonly kind: "feeling";
  readonly family: Family;
  readonly strength: 1 | 2 | 3;
  /** −2 very little to 2 a lot. */
  readonly energy: -2 | -1 | 0 | 1 | 2;
  /** −2 unpleasant to 2 pleasant. */
  readonly pleasantness: -2 | -1 | 0 | 1 | 2;
  /** What it means, in at most twelve plain words. */
  readonly plain: string;
  readonly needs: readonly ContentId[];
}

/** Where in the body, and how it is there: "Chest, tight". */
export interface BodyCue extends Item {
  readonly kind: "body-cue";
  readonly place: string;
  readonly quality: string;
  /** The corner of the map it often goes with; a hint for order, never a verdict. */
  readonly corner: Corner;
}

/** The four corners and the middle of energy × pleasantness. */
export type Corner = "stirred-bad" | "stirred-good" | "low-bad" | "low-good" | "middle";

export interface Need extends Item {
  readonly kind: "need";
  readonly group: "safety" | "rest" | "closeness" | "freedom" | "meaning" | "fairness";
}

/** Something people do to make a step safer, offered as a chip before and after. */
export interface SafetyBehaviour extends Item {
  readonly kind: "safety-behaviour";
  /** "Leave the joke at home": what to leave out. `text` is what was done: "I made a joke of it". */
  readonly leaveOut: string;
}

/** A question two people answer for each other. Passing is as good as an answer, and as easy to tap. */
export interface Question extends Item {
  readonly kind: "question";
  readonly depth: Depth;
  /** A few ways it could be answered, or a way to make it smaller. */
  readonly hint: string;
  /** The words on its pass button, its own: "Not this one." */
  readonly pass: string;
  /** For a deep question: that an answer can't be taken back; `null` otherwise. */
  readonly caution: string | null;
  readonly leave: readonly Leave[];
  readonly unlessAfraid: boolean;
}

/** Notice, say back, name tentatively, "makes sense because", "more, or stop here?". */
export type ListeningMove = "notice" | "say-back" | "name" | "makes-sense" | "more-or-stop";

/**
 * Something a listener can say, whole. Words in braces are an example to put one's own in place of:
 * "{Sunday} was the worst of it. Yes, or almost?"
 */
export interface ListeningPrompt extends Item {
  readonly kind: "listening";
  readonly move: ListeningMove;
  /** The examples in braces, in order; empty when the prompt can be said as it stands. */
  readonly slots: readonly string[];
}

/** A first answer to someone's good news. */
export interface GoodNewsReply extends Item {
  readonly kind: "good-news";
  /** What to do with it afterwards: one question, or a thing to do together. */
  readonly followUp: string;
}

/** Two answers to one piece of good news. `text` is the news, as they might say it. */
export interface GoodNewsPair extends Item {
  readonly kind: "good-news-pair";
  readonly insteadOf: string;
  readonly try: string;
  /** What the first one does, kindly: most people say it. */
  readonly why: string;
}

/** The beginning of a reply that shows one has understood, values the person, or cares. Ends in "…". */
export interface ReplyStarter extends Item {
  readonly kind: "reply-starter";
  readonly shows: "understand" | "value" | "care";
  /** One way it might go on. */
  readonly example: string;
}

/** A thought with this habit, and one that is fairer and no brighter than it has to be. */
export interface ThoughtPair {
  readonly id: ContentId;
  readonly thought: string;
  readonly fairer: string;
}

/** A small experiment that two guesses disagree about. Never about whether somebody would do harm. */
export interface Trial {
  readonly id: ContentId;
  /** What to do, in a sentence or two. */
  readonly text: string;
  /** What the thought says will happen: something a camera could see. */
  readonly fear: string;
  /** What else could happen. */
  readonly rival: string;
  readonly unlessAfraid: boolean;
}

/** A way thoughts about closeness bend. Everybody's do. */
export interface ThinkingHabit extends Item {
  readonly kind: "thinking-habit";
  /** A plain name for a chip: "Reading minds". `text` says what it is, in a sentence or two. */
  readonly label: string;
  /** What it is good for; it had its reasons. */
  readonly protects: string;
  readonly pairs: readonly ThoughtPair[];
  readonly trials: readonly Trial[];
}

export type LineTopic = "quarrels" | "alone" | "messages" | "family" | "money" | "chores" | "words" | "told";

/**
 * A line one can hold by oneself. `text` says what *I* will do, with examples in braces to put one's own in place of:
 * "If {voices go up}, I’ll {walk} and be back at {nine}."
 */
export interface LineTemplate extends Item {
  readonly kind: "line";
  readonly topic: LineTopic;
  /** The examples in the braces of `text`, in order. */
  readonly slots: readonly string[];
  /** What I look after with it. */
  readonly need: ContentId;
  /** What I ask of them. They may refuse. May have braces of its own. */
  readonly request: string;
  /** The examples in the braces of `request`, in order. */
  readonly requestSlots: readonly string[];
  /** What I do when they say no: on my own side, too. */
  readonly ifNot: string;
}

/** One of six questions before a line is saved. `text` is the question; a yes shows the other two. */
export interface LineCheck extends Item {
  readonly kind: "line-check";
  readonly about: "watch" | "cut-off" | "punish" | "threaten" | "trade-in-sex" | "money-or-phone";
  /** Two or three words for a chip: "Watch them". */
  readonly label: string;
  /** What wishing for it may be about, without blame. */
  readonly kindly: string;
  /** A line about my own side that could take its place. */
  readonly instead: string;
}

/** A whole line to copy or say: mending, beginning gently, or pausing. Braces as in `LineTemplate`. */
export interface SayingLine extends Item {
  readonly kind: "saying";
  readonly use: "repair" | "start-up" | "pause";
  readonly slots: readonly string[];
}

/** A place on the ring where one person may step out, on their own. */
export interface LoopExit {
  readonly id: ContentId;
  readonly at: "trigger" | "move" | "feeling" | "need";
  readonly text: string;
}

/** What may go on in the other half: a guess, and how to ask about it. Never stored about anyone. */
export interface LoopGuess {
  readonly guess: string;
  readonly ask: string;
}

/** A ring that two people can get caught in; nobody starts it. Each list offers answers for one place on the ring. */
export interface LoopTemplate extends Item {
  readonly kind: "loop";
  /** A plain name: "I reach, they step back". `text` tells the ring in a few sentences. */
  readonly label: string;
  readonly triggers: readonly string[];
  readonly moves: readonly string[];
  /** What my move protects. */
  readonly protects: string;
  /** What my move may do at the other end. */
  readonly does: string;
  /** Feelings that show. */
  readonly surface: readonly string[];
  /** Feelings that may lie under them. */
  readonly softer: readonly string[];
  readonly needs: readonly ContentId[];
  readonly theirs: readonly LoopGuess[];
  readonly exits: readonly LoopExit[];
}

/** A made-up situation to practise on. Nobody in it is judged; the reasons are guesses one could ask about. */
export interface EmpathyScene extends Item {
  readonly kind: "scene";
  readonly setting: Setting;
  /** Three things their move may have kept safe. */
  readonly reasons: readonly string[];
  /** Three replies that leave room. */
  readonly replies: readonly string[];
  /** One reply to leave out, and why. */
  readonly avoid: { readonly reply: string; readonly why: string };
  readonly leave: readonly Leave[];
}
