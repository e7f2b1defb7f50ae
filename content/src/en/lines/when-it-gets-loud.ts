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

/** Lines for when it gets loud, and for words that land hard. */
export const whenItGetsLoud = [...quarrels];
