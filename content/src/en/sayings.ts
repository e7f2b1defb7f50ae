import type { SayingLine } from "../schema.ts";
import { slotsIn } from "../slots.ts";
import { ownWords } from "./own-words.ts";

function sayingFrom(use: SayingLine["use"], slug: string, text: string): SayingLine {
  return { ...ownWords, kind: "saying", use, id: `saying.${use}.${slug}`, text, slots: slotsIn(text) };
}

function sayings(use: SayingLine["use"], texts: Readonly<Record<string, string>>): readonly SayingLine[] {
  return Object.entries(texts).map(([slug, text]) => sayingFrom(use, slug, text));
}

/** My part before any reason for it. None of them asks to be forgiven. */
const repair = sayings("repair", {
  "said-id-ring": "I said I’d {ring}, and I didn’t. You {waited}. That’s mine.",
  "what-would-help": "{Tuesday} can’t be undone. What would help a little?",
  laughed: "When you told me about {the exam}, I laughed. You’d trusted me with it.",
  "no-reason": "There’s a reason, and I’m leaving it out. I’m sorry about {the shouting}.",
  "what-it-did": "What did {Friday} do to you? I’ll listen, and I won’t explain.",
  "my-half": "Half of {that evening} was mine: I {walked off} without a word.",
  "too-late": "It’s late for this, I know. I was unkind about {your mother’s letter}.",
  "next-time": "Next time {people are listening}, I’ll {wait till we’re home}. Hold me to it.",
  "begin-again": "Could we begin again from {the doorstep}? I’d do my part another way.",
  "went-too-far": "{Calling you that} went too far. You didn’t earn it, whatever else was true.",
  "you-were-right": "You were right about {the date}. I was busy not being wrong.",
  promised: "I’d promised you {Saturday} and gave it to {work}. I see what that said.",
  silence: "For {three days} I hardly spoke. I’d gone under, and you paid for it.",
  "small-thing": "A small thing, and it’s stayed with me: I {cut you off} at {lunch}. Sorry.",
  "not-forgiven-yet": "You needn’t be over it. I’ll be {in the garden}, and I’m still sorry.",
  "by-doing": "I’m better at doing than saying. {The shelf} is up, and I’m sorry about {the row}.",
});

/** What I saw, how it is for me, and one thing I'd like. Each can be answered. */
const startUp = sayings("start-up", {
  plates: "When {the plates are still there at ten}, I feel {tired}. Would you {do them tonight}?",
  "not-a-big-thing": "It isn’t big, and it keeps coming back: {the keys}. Can we find {a hook}?",
  "good-time": "Is this a good time for {five minutes about the weekend}? If not, when?",
  "on-your-side": "I’m on your side, and I’m sore about {Saturday}. May I tell you how it was?",
  "lonely-lately": "I’ve been {lonely} since {you changed shifts}. I’d like {one breakfast a week}.",
  "the-money": "{The card bill} scared me. Could we look at it together on {Sunday, with cake}?",
  "wish-under-it": "Under my grumbling there’s a wish: {an evening without guests}. Is {Thursday} possible?",
  "may-be-wrong": "I may have this wrong. I heard {“not again”}, and I felt {small}. What did you mean?",
  "more-of": "I like it when you {tell me about your day}. I’d like more of that, {after supper}, say.",
  "both-tired": "We’re both tired, so one thing: would you {take the early walk} tomorrow?",
  "in-writing": "I’m writing this because I say it better slowly. {The move} worries me. When could we talk?",
  "help-me-with":
    "Could you help me with something? I get {anxious} when {plans change late}. A {text} would do a lot.",
});

/** When it stops, when it goes on, and who begins again. */
const pause = sayings("pause", {
  "cant-hear": "I want to hear this and can’t yet. Back at {21:15}. I’ll start.",
  "blank-not-gone": "I’ve gone blank, not gone. Till {half past}, please. Then I’ll come and find you.",
  "too-hot": "Anything I say now will be too hot. {Twenty minutes}, and I’ll come to you.",
  "no-winner": "Let’s stop before one of us wins. I’ll put the kettle on at {nine}.",
  "sleep-first": "This matters too much for midnight. I’ll bring it up at {breakfast}.",
  "my-body": "My heart’s going like a drum. I’ll walk until {six}, and knock when I’m back.",
  "said-already": "I’ve begun to say things twice. Give me {an hour}. I’ll open it again.",
  "keep-your-place": "Keep your sentence for me. I’ll ask for it at {eight}.",
  "in-a-message": "I’m putting this down now, and I’ll write again at {seven}. Nothing is decided.",
  "children-awake": "The children can hear us. I’ll come back to it at {ten}, when they’re asleep.",
  "moved-once": "I’m not ready yet. I’m moving it once, to {tomorrow at noon}, and then I’ll start.",
  "way-back": "It’s {21:15}, and I’m here. What I heard was {that you felt alone}. Go on from there?",
});

/** Forty lines to copy or say: to mend, to begin gently, and to pause. Every pause names an hour, and I begin again. */
export const sayingLines: readonly SayingLine[] = [...repair, ...startUp, ...pause];
