import { cell } from "./step.ts";

const facts = cell("past", 1, {
  "send-a-song": {
    text: "Send a song you grew up with, and one line about it.",
    settings: ["friend", "date"],
    does: "disclose",
    minutes: 3,
    patterns: ["pull-away"],
  },
  "food-when-ill": {
    text: "What were you given to eat when you were ill as a child? Cook it, buy it, or tell them the taste.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 10,
    patterns: ["go-quiet"],
  },
  "plan-of-the-first-home": {
    text: "Draw the first place you remember living, seen from above. Show them which door you used.",
    settings: ["friend", "date", "partner"],
    does: "disclose",
    minutes: 5,
    patterns: ["explain"],
  },
  "who-named-you": {
    text: "Who named you, and after what? Tell the story over food. “Nobody knows” is a story too.",
    settings: ["friend", "date", "partner"],
    does: "disclose",
    minutes: 2,
    leave: ["family"],
    patterns: ["go-quiet"],
  },
  "before-you-were-born": {
    text: "Older people near you know things about before you were born. Ask one of them for one.",
    settings: ["friend", "family"],
    does: "ask",
    minutes: 10,
    patterns: ["pull-away"],
  },
  "ten-years-ago": {
    text: "Photos from ten years ago: show them one with you in it, and say what you liked then. Hair is optional.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 3,
    patterns: ["joke"],
  },
});

const wishes = cell("past", 2, {
  "good-to-you": {
    text: "A teacher, a neighbour, a cook at school: tell them about one grown-up who was good to you.",
    settings: ["friend", "date", "partner"],
    does: "disclose",
    minutes: 5,
    patterns: ["find-fault"],
  },
  "good-at-nothing-marked": {
    text: "Back when you were ten, what were you good at that earned no marks? Let somebody hear it.",
    settings: ["friend", "date", "partner"],
    does: "disclose",
    minutes: 3,
    patterns: ["joke"],
  },
  "teach-a-game": {
    text: "Teach them a game, a rhyme or a knot you knew at nine.",
    settings: ["friend", "family", "date", "partner"],
    does: "act",
    minutes: 10,
    patterns: ["go-numb"],
  },
  "house-rules": {
    text: "House rules you grew up with: say one you’ve kept, and one you’ve let go.",
    settings: ["friend", "date", "partner"],
    does: "disclose",
    minutes: 5,
    leave: ["family"],
    patterns: ["explain"],
  },
  "one-question-of-theirs": {
    text: "Listen to a story from when they were young. Ask one question. Yours can wait for another day.",
    settings: ["friend", "family", "date", "partner"],
    does: "receive",
    minutes: 10,
    audience: "partner",
    patterns: ["explain", "joke"],
  },
  "a-place-that-was-yours": {
    text: "Walk past a place that used to be yours, or find it on a map together. Say what you did there.",
    settings: ["friend", "family", "date", "partner"],
    does: "act",
    minutes: 20,
    patterns: ["pull-away"],
  },
});

/** Letting someone know where you come from: depths 1 and 2. */
export const pastLight = [...facts, ...wishes];
