import type { RecognitionCard } from "../schema.ts";
import { ownWords } from "./own-words.ts";

const mine = { ...ownWords, kind: "recognition", path: "mine" } as const;
const theirs = { ...ownWords, kind: "recognition", path: "theirs" } as const;

/**
 * Six cards for someone who finds closeness hard, and six about what *I* do beside someone who does. Nothing adds up.
 * `asYou` follows "You said" and carries no full stop; the mirror says what it protects before what it may cost.
 */
export const recognitionCards: readonly RecognitionCard[] = [
  {
    ...mine,
    id: "recognition.mine.fine",
    text: "I say “fine” before I’ve checked.",
    asYou: "you say “fine” before you’ve checked",
    protects: "It keeps the day moving.",
    costs: "It may mean nobody hears when you’re not.",
    pattern: "pattern.please",
  },
  {
    ...mine,
    id: "recognition.mine.cannot-stay",
    text: "I like people most when they can’t stay.",
    asYou: "you like people most when they can’t stay",
    protects: "Nobody can leave you there.",
    costs: "Nobody can arrive, either.",
    pattern: "pattern.choose-the-unavailable",
  },
  {
    ...mine,
    id: "recognition.mine.three-days-alone",
    text: "One good evening, then three days alone.",
    asYou: "you have one good evening, then three days alone",
    protects: "Time alone gives you back.",
    costs: "They may not know it was good.",
    pattern: "pattern.pull-away",
  },
  {
    ...mine,
    id: "recognition.mine.the-catch",
    text: "When someone is kind, I look for the catch.",
    asYou: "you look for the catch when someone is kind",
    protects: "If there was a catch once, that was sense.",
    costs: "It may cost you the plain kind.",
    pattern: "pattern.find-fault",
  },
  {
    ...mine,
    id: "recognition.mine.the-sofa",
    text: "I’d sooner carry the sofa alone than ask.",
    asYou: "you’d sooner carry the sofa alone than ask",
    protects: "Nobody lets you down.",
    costs: "Nobody takes the other end.",
    pattern: "pattern.do-everything",
  },
  {
    ...mine,
    id: "recognition.mine.go-quiet",
    text: "When it gets close, I go quiet or change the subject.",
    asYou: "you go quiet, or change the subject, when it gets close",
    protects: "Going quiet kept you safe.",
    costs: "It may keep people out, too.",
    pattern: "pattern.go-quiet",
  },
  {
    ...theirs,
    id: "recognition.theirs.write-again",
    text: "I write again before they’ve answered.",
    asYou: "you write again before they’ve answered",
    protects: "It keeps hope going.",
    costs: "It may leave less room for a reply.",
    pattern: null,
  },
  {
    ...theirs,
    id: "recognition.theirs.say-it-for-them",
    text: "I guess what they feel and tell them.",
    asYou: "you guess what they feel and tell them",
    protects: "It shortens the wait for words.",
    costs: "It may leave no room for theirs.",
    pattern: "pattern.explain",
  },
  {
    ...theirs,
    id: "recognition.theirs.not-asking",
    text: "I keep the peace by not asking.",
    asYou: "you keep the peace by not asking",
    protects: "The evening stays calm.",
    costs: "You may go to bed with the question.",
    pattern: "pattern.please",
  },
  {
    ...theirs,
    id: "recognition.theirs.stop-and-see",
    text: "I stop writing, to see whether they notice.",
    asYou: "you stop writing, to see whether they notice",
    protects: "You find out without having to ask.",
    costs: "They may not know that there was a question.",
    pattern: "pattern.test",
  },
  {
    ...theirs,
    id: "recognition.theirs.give-more",
    text: "The further away they seem, the more I do.",
    asYou: "you do more, the further away they seem",
    protects: "Doing something is easier than waiting.",
    costs: "You may end up tired, with nobody asking how you are.",
    pattern: "pattern.look-after-never-lean",
  },
  {
    ...theirs,
    id: "recognition.theirs.plans-wait",
    text: "My own plans wait until I know theirs.",
    asYou: "you let your own plans wait until you know theirs",
    protects: "You are there if they turn to you.",
    costs: "Your own week may get small.",
    pattern: null,
  },
];
