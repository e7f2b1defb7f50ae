import type { CarePath } from "../pages.ts";

/** After a step that went badly. The hurt comes first; no bright side, and nothing follows from any answer. */
export const carePath: CarePath = {
  hurt: {
    text: "It went badly, and it hurt. You owe it no lesson today.",
    choices: [
      { id: "rest", label: "Rest" },
      { id: "go-on", label: "Go on" },
      { id: "afraid", label: "I’m afraid of someone" },
    ],
  },
  which: {
    text: "The step, the person or the day?",
    choices: [
      { id: "step", label: "The step" },
      { id: "person", label: "The person" },
      { id: "day", label: "The day" },
      { id: "unknown", label: "Don’t know" },
    ],
  },
  replies: {
    step: "Smaller: write it, don’t send it.",
    person: "Let’s leave steps with {person} for now.",
    day: "Keep it for a rested day.",
    unknown: "Fine. Nothing follows from it.",
  },
  replyWithoutName: "Let’s leave steps with them for now.",
  next: {
    text: "It stays in your chart, in the same colour as the rest.",
    choices: [
      { id: "smaller", label: "Smaller" },
      { id: "someone-else", label: "Someone else" },
      { id: "rest", label: "Rest" },
      { id: "stop", label: "Stop" },
    ],
  },
};
