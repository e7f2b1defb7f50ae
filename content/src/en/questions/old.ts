import { questionsAt } from "./question.ts";

const underneath = questionsAt(5, {
  "make-me-leave": {
    text: "What have you been sure would make me leave?",
    hint: "“There is something” is a full answer.",
    pass: "It stays with me.",
  },
  "learned-to-hide": {
    text: "As a child, what did you learn to hide?",
    hint: "You may leave out from whom.",
    pass: "It stays hidden.",
    leave: ["family", "trauma"],
  },
  "hard-to-be-kind-to": {
    text: "Which part of yourself is hardest to be kind to?",
    hint: "Some people name it. Some draw it.",
    pass: "Not that part, not today.",
    leave: ["body"],
  },
  "stopped-asking-for-help": {
    text: "How old were you when you stopped asking for help?",
    hint: "A number is enough: “Nine.”",
    pass: "I don’t go back there.",
    leave: ["family", "trauma"],
  },
  "never-thanked": {
    text: "What cost you a lot, and was never seen?",
    hint: "You needn’t say who didn’t see.",
    pass: "Let it lie.",
  },
  "if-it-had-been-safe": {
    text: "Who would you have been closer to, had it been safe?",
    hint: "“Someone” is enough.",
    pass: "No names.",
    leave: ["family", "trauma"],
  },
  "a-shrug": {
    text: "Ashamed of something? What would you most like someone to shrug at?",
    hint: "The size of it will do, without the thing.",
    pass: "It isn’t ready for a shrug.",
  },
  "goodbye-unsaid": {
    text: "Which goodbye did you never get to say?",
    hint: "To a person, a house, a country, a faith.",
    pass: "I’m not saying it here.",
    leave: ["recent-loss"],
  },
  "what-you-believe": {
    text: "Is there something you believe that you’ve never told me?",
    hint: "Or something you’ve stopped believing.",
    pass: "That’s between me and heaven.",
    leave: ["faith"],
  },
  "a-month-of-needing": {
    text: "If you had to depend on me for a month, what would be the worst of it?",
    hint: "The asking, the owing, being seen.",
    pass: "I’d rather not picture it.",
    leave: ["body"],
  },
  "loved-for-good": {
    text: "To be loved for good, what do you think you’d have to be?",
    hint: "Useful, thin, cheerful, right.",
    pass: "I’ll sit with that alone.",
    leave: ["body"],
  },
  "where-you-learned-it": {
    text: "Where did you first learn that being close can hurt?",
    hint: "A place is enough: “the stairs”.",
    pass: "I know where. I’ll keep it.",
    leave: ["family", "trauma"],
  },
  "promise-to-yourself": {
    text: "Which promise to yourself have you kept since you were young?",
    hint: "“Never like them” is one.",
    pass: "It’s between me and me.",
    leave: ["family"],
  },
  "forgave-in-silence": {
    text: "Have you forgiven me something without a word?",
    hint: "It may stay forgiven.",
    pass: "Forgiven, and shut.",
  },
  "known-all-through": {
    text: "When you think of being known right through, what do you want to do?",
    hint: "Run, sleep, cry, put on music.",
    pass: "Run. So I’m passing.",
  },
});

/** Shame, old wounds, and depending on each other: depth 5. */
export const old = [...underneath];
