import type { GroundingWay } from "../../safety.ts";
import { ownWords } from "../own-words.ts";

const way = { ...ownWords, kind: "grounding" } as const;

/** Three ways back into the room. Each can be left at any line; none needs eyes, a voice or a body that moves. */
export const groundingWays: readonly GroundingWay[] = [
  {
    ...way,
    id: "grounding.senses",
    name: "What is around me",
    text: "Five things you can see, and on from there.",
    lines: [
      "Find five things around you. Name each one, aloud or not.",
      "Touch four things. A sleeve, a table, your own hand.",
      "Listen for three sounds. Far ones count.",
      "Smell two things, or think of two you like.",
      "Taste one thing. Water will do.",
    ],
  },
  {
    ...way,
    id: "grounding.feet",
    name: "What holds me up",
    text: "The floor, the chair, the weight of you.",
    lines: [
      "Find what holds you up: floor, chair, bed. Press against it a little.",
      "Let it press back. It does that all day.",
      "Say where you are, and what day it is. “I’m in the kitchen. It’s Tuesday.”",
      "Look for something that was not there back then. A phone, a plant, your own key.",
    ],
  },
  {
    ...way,
    id: "grounding.breath",
    name: "A slow breath",
    text: "Counted out for you. Nothing moves on the screen.",
    lines: [
      "In, one, two, three. Out, one, two, three, four, five. Once is enough to begin.",
      "Again. In, one, two, three. Out, one, two, three, four, five.",
      "Once more, a little slower. If it makes you dizzy, breathe as you like.",
      "One last time. Then let your breath go on by itself.",
    ],
  },
];
