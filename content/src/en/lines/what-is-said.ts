import { linesAbout } from "./line.ts";

const quarrels = linesAbout("quarrels", {
  "voices-go-up": {
    text: "If {voices go up}, I’ll {walk} and be back at {nine}.",
    need: "need.pause",
    request: "Could we leave {the rest of it} until I’m back?",
    ifNot: "I go anyway, and I’m back at nine. I answer when I can hear.",
  },
  "late-at-night": {
    text: "After {eleven} I don’t argue. I’ll say {“tomorrow”} and go to {the other room}.",
    need: "need.sleep",
    request: "Would {ten in the morning} suit you for it?",
    ifNot: "I sleep first. In the morning I name another hour.",
  },
  "in-front-of-others": {
    text: "I won’t quarrel in front of {the children}. I’ll say {“later, you and me”} and mean it.",
    need: "need.respect",
    request: "Will you pick {an hour} with me?",
    ifNot: "I stay out of it in the room, and ask again when it’s the two of us.",
  },
  "by-message": {
    text: "I don’t argue by {text}. When one gets sharp, I’ll write {“let’s talk at six”} and put it down.",
    need: "need.understood",
    request: "Would you {ring me} instead?",
    ifNot: "I leave the thread where it is, and I’m free at six.",
  },
  "one-thing-at-a-time": {
    text: "I can do {one thing} at a time. When a second comes up, I’ll {write it on the list} and go on with the first.",
    need: "need.sense",
    request: "Can {last summer} wait till {Sunday}?",
    ifNot: "I say my part about the first thing, and stop there.",
  },
});

const words = linesAbout("words", {
  "not-that-joke": {
    text: "To jokes about {my accent} I’ll say {“not that one”}, once. Then I {fetch some water}.",
    need: "need.respect",
    request: "Would you leave {that joke} out?",
    ifNot: "I fetch water each time. I may get very well watered.",
  },
  "called-names": {
    text: "Once somebody calls me {a name}, I’m done for {the night}. I’ll say {“tomorrow, without that”}.",
    need: "need.respect",
    request: "Could we begin again {after breakfast}?",
    ifNot: "I keep out of that talk until it can be had without names.",
  },
  "asking-once": {
    text: "I’ve stopped guessing at {silences}. I’ll ask {once}, and then {take your answer}.",
    need: "need.truth",
    request: "If it’s about me, would you {say that much}?",
    ifNot: "I do something of my own, and leave the question with you.",
  },
  "no-without-reasons": {
    text: "Sometimes my {no} comes without a reason. I’ll give it {early}, and {kindly}.",
    need: "need.say-no",
    request: "Can you answer with {“another day, then”}?",
    ifNot: "I say the same no in the same words, and put the kettle on.",
  },
  "sorry-once": {
    text: "For {that day in May} I’ve said sorry and meant it. I’ll talk it over {this Saturday}, for {an hour}.",
    need: "need.mend",
    request: "Would you bring {what’s still sore} to that hour?",
    ifNot: "Until then I say “Saturday”, and stay kind.",
  },
});

const told = linesAbout("told", {
  "my-health": {
    text: "News about {my health} is mine to pass on. I’ll tell {your family} when {I’m ready}.",
    need: "need.privacy",
    request: "Will you {ask me} before you tell anyone?",
    ifNot: "Next time you hear it when everyone does.",
  },
  photographs: {
    text: "{Pictures of me} stay off {the internet}. I’ll say so when {the camera comes out}.",
    need: "need.privacy",
    request: "Would you {check with me} before you post one?",
    ifNot: "I hold the camera. Nobody photographs the one who holds it.",
  },
  "that-year": {
    text: "There’s {a year} I don’t talk about. I’ll say {“not that one”}, and stay in the room.",
    need: "need.own-pace",
    request: "Could you let {that year} be?",
    ifNot: "I give the same three words again. If they run out, I go for a walk.",
  },
  "when-people-ask": {
    text: "Asked about {us}, I’ll say {“we’re well, thanks”}, and ask about {their dog}.",
    need: "need.privacy",
    request: "What would you like me to say {about you}?",
    ifNot: "My answer stays four words long.",
  },
  "one-friend": {
    text: "One person hears it when I’m low: {Noor}. I’ll tell you {that we talk}, and keep {your words} out of it.",
    need: "need.heard",
    request: "Is there {something} you’d like me to leave out?",
    ifNot: "I still have one friend to talk to. That part stays.",
  },
});

/** Lines for when it gets loud, and about what is said and told. */
export const whatIsSaid = [...quarrels, ...words, ...told];
