import type { Question } from "../schema.ts";
import { questionsAt } from "./questions/question.ts";
import { facts } from "./questions/first.ts";

const rest = [
  ...questionsAt(2, {
    "did-well": {
      text: "What did the people who raised you do well?",
      hint: "Soup, jokes, letting you read.",
      pass: "Not this one.",
      leave: ["family"],
    },
    "how-to-ask": {
      text: "When something is wrong, how would you like me to ask?",
      hint: "Words, a note, tea, tomorrow.",
      pass: "I’ll say on the day.",
    },
  }),
  ...questionsAt(3, {
    "most-room": {
      text: "What takes up the most room in you this week?",
      hint: "It need not be about us.",
      pass: "Too full to say.",
    },
  }),
  ...questionsAt(4, {
    "pulls-back": {
      text: "When one of us pulls back, what would you like the other to know?",
      hint: "One line is plenty.",
      pass: "Let me think first.",
    },
  }),
  ...questionsAt(5, {
    "make-me-leave": {
      text: "What have you been sure would make me leave?",
      hint: "“There is something” is a full answer.",
      pass: "It stays with me.",
    },
  }),
];

/** Questions two people answer for each other, in five depths. Passing is an answer. */
export const questions: readonly Question[] = [...facts, ...rest];
