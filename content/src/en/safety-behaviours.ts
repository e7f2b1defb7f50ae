import type { SafetyBehaviour } from "../schema.ts";
import { ownWords } from "./own-words.ts";

const behaviour = { ...ownWords, kind: "safety-behaviour" } as const;

/**
 * Sixteen things people do to make a moment of closeness safer. `text` follows "What made it safer?"; `leaveOut`
 * follows "What will you leave out?". Neither is better. None asks for a look, a drink or a steady hand.
 */
export const safetyBehaviours: readonly SafetyBehaviour[] = [
  { ...behaviour, id: "safety-behaviour.joke", text: "I made a joke of it", leaveOut: "Leave the joke at home" },
  {
    ...behaviour,
    id: "safety-behaviour.phone-in-hand",
    text: "I kept my phone in my hand",
    leaveOut: "Put the phone in a bag",
  },
  {
    ...behaviour,
    id: "safety-behaviour.rehearse",
    text: "I rehearsed every word",
    leaveOut: "Go in with one line, and no script",
  },
  {
    ...behaviour,
    id: "safety-behaviour.drink",
    text: "I had a drink first",
    leaveOut: "Say it without a drink beforehand",
  },
  {
    ...behaviour,
    id: "safety-behaviour.ask-back",
    text: "I asked a question back",
    leaveOut: "Answer first, and ask later",
  },
  {
    ...behaviour,
    id: "safety-behaviour.leave-early",
    text: "I left early",
    leaveOut: "Set a time to go, and stay till then",
  },
  { ...behaviour, id: "safety-behaviour.talk-fast", text: "I talked fast", leaveOut: "Take one pause in the middle" },
  {
    ...behaviour,
    id: "safety-behaviour.text-instead",
    text: "I meant to talk, and sent a text instead",
    leaveOut: "If talking was the plan, talk",
  },
  { ...behaviour, id: "safety-behaviour.keep-it-vague", text: "I kept it vague", leaveOut: "Name one plain detail" },
  {
    ...behaviour,
    id: "safety-behaviour.sorry-first",
    text: "I said sorry before I began",
    leaveOut: "Begin without a sorry",
  },
  {
    ...behaviour,
    id: "safety-behaviour.tidy",
    text: "I tidied something while I said it",
    leaveOut: "Let the cups stand",
  },
  {
    ...behaviour,
    id: "safety-behaviour.bring-others",
    text: "I made sure others were there",
    leaveOut: "Choose a time with the two of you",
  },
  {
    ...behaviour,
    id: "safety-behaviour.agree-at-once",
    text: "I agreed at once",
    leaveOut: "Count to five before a yes",
  },
  {
    ...behaviour,
    id: "safety-behaviour.turn-away",
    text: "I looked away, or turned to something else",
    leaveOut: "Look anywhere you like, and stay where you are",
  },
  {
    ...behaviour,
    id: "safety-behaviour.play-it-down",
    text: "I said it was nothing",
    leaveOut: "Leave off “it’s nothing”",
  },
  {
    ...behaviour,
    id: "safety-behaviour.change-the-subject",
    text: "I changed the subject",
    leaveOut: "Stay on it for one minute more",
  },
];
