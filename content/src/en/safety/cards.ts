import type { SafetyCard } from "../../safety.ts";
import { ownWords } from "../own-words.ts";

// Nobody has reviewed these yet. Names go here only when a person with that work has read the words and agreed.
const card = { ...ownWords, kind: "safety-card", reviewedBy: [], reviewedOn: null, expiresOn: null } as const;
const afraid = { ...card, signal: "afraid" } as const;
const watched = { ...card, signal: "watched" } as const;
const frighten = { ...card, signal: "i-frighten" } as const;
const hurt = { ...card, signal: "hurt-myself" } as const;
const unreal = { ...card, signal: "unreal" } as const;
const voices = { ...card, signal: "voices" } as const;

/** Twenty-four cards, all drafts. No image, no humour; nobody is told to leave, to stay or to explain. */
export const safetyCards: readonly SafetyCard[] = [
  {
    ...afraid,
    id: "safety-card.afraid.no-need-to-decide",
    text: "You don’t have to stay, leave or decide today. Leaving can raise the danger. The people on these lines can help you plan.",
  },
  {
    ...afraid,
    id: "safety-card.afraid.you-owe-nothing",
    text: "You don’t owe that person your feelings. Staying quiet may be what keeps you safe. Steps, Talks and Lines are not made for this.",
  },
  {
    ...afraid,
    id: "safety-card.afraid.one-person",
    text: "Tell one person you trust. Agree on a word that means “call for help”. You need not tell them all of it.",
  },
  {
    ...afraid,
    id: "safety-card.afraid.in-a-fight",
    text: "If a fight starts, keep near a way out. Keep away from the kitchen, and from anything that could be used to hurt you.",
  },
  {
    ...afraid,
    id: "safety-card.afraid.not-your-doing",
    text: "What they do is up to them. You did not make it happen by what you said, felt or wore.",
  },
  {
    ...watched,
    id: "safety-card.watched.another-phone",
    text: "To look for help, use a phone or computer they can’t reach: at work, in a library, at a friend’s.",
  },
  {
    ...watched,
    id: "safety-card.watched.no-hurry",
    text: "Don’t take an app off or change a password in a hurry. They may notice. Ask a trained person first; together you can choose a time.",
  },
  {
    ...watched,
    id: "safety-card.watched.what-a-call-leaves",
    text: "A call can show in the phone’s list and on the bill. Leave now covers this page, and your history stays. Nobody but you can know if it is safe to call from here.",
  },
  {
    ...watched,
    id: "safety-card.watched.what-it-can-be",
    text: "Some people have their phone, money, papers or friends kept from them, or must prove where they are. It can be called love or worry. You may still want it to stop.",
  },
  {
    ...frighten,
    id: "safety-card.i-frighten.you-can-stop",
    text: "You can stop. There are people whose work is to help with this, and they have heard it before.",
  },
  {
    ...frighten,
    id: "safety-card.i-frighten.step-out",
    text: "When it rises, leave the room. Don’t follow, call or write. Put down whatever is in your hand. Come back when your body is quiet.",
  },
  {
    ...frighten,
    id: "safety-card.i-frighten.not-between-you",
    text: "Leave Talks, Lines and Cards alone for now. It is not the other person’s task to help you stop.",
  },
  {
    ...hurt,
    id: "safety-card.hurt-myself.say-it",
    text: "Are you thinking of ending your life? Say it to someone in those words. You don’t need a better reason to ask for help.",
  },
  {
    ...hurt,
    id: "safety-card.hurt-myself.a-person",
    text: "Go to a person, or ask one to come. You don’t have to talk. “Can you sit with me?” is enough.",
  },
  {
    ...hurt,
    id: "safety-card.hurt-myself.distance",
    text: "Move away from what you might use. Give it to someone to keep, or go to another place.",
  },
  {
    ...hurt,
    id: "safety-card.hurt-myself.ajar-cannot",
    text: "Ajar can’t watch over you, and nobody sees what you tap here. A person can be with you tonight.",
  },
  {
    ...unreal,
    id: "safety-card.unreal.hands",
    text: "It may feel like back then, or like a film. Do one plain thing with your hands. Run a tap. Hold a cup. Put on a coat.",
  },
  {
    ...unreal,
    id: "safety-card.unreal.not-today",
    text: "Leave writing and deep steps for today. If this comes often, a trauma therapist knows it well.",
  },
  {
    ...voices,
    id: "safety-card.voices.today",
    text: "Call a doctor today. At night, or if it frightens you, call the emergency number. This is what they are there for.",
  },
  {
    ...voices,
    id: "safety-card.voices.put-it-away",
    text: "Put Ajar away for now. Stay near someone you trust, and let them make the call if that is easier.",
  },
  {
    ...card,
    signal: "drunk",
    id: "safety-card.drunk.tonight",
    text: "Send nothing tonight, and seal nothing. What is true will still be true after sleep and water. If you took too much, call the emergency number.",
  },
  {
    ...card,
    signal: "under-age",
    id: "safety-card.under-age.lines",
    text: "Ajar is made for people over 18. You did nothing wrong by opening it. These people are there for you, and you can tell them anything.",
  },
  {
    ...card,
    signal: "made-to",
    id: "safety-card.made-to.stop",
    text: "You don’t have to do this. You may type anything, or nothing. Ajar tells nobody what you do here; someone who can open this device can read it.",
  },
  {
    ...card,
    signal: "two-weeks",
    id: "safety-card.two-weeks.reason-enough",
    text: "Two hard weeks are reason enough to talk to someone: a doctor, a line, a person you like. Ajar can’t tell you what it is, and you don’t have to know.",
  },
];
