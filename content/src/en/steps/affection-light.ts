import { cell } from "./step.ts";

const facts = cell("affection", 1, {
  "hello-first": {
    text: "Wave, nod or call out: today you’re the one who says hello first.",
    settings: ["friend", "family", "date"],
    does: "act",
    minutes: 1,
    patterns: ["pull-away"],
  },
  "their-usual": {
    text: "Bring them the tea, snack or paper they always have. No speech with it.",
    settings: ["friend", "family", "date", "partner"],
    does: "act",
    minutes: 5,
    audience: "partner",
    patterns: ["go-quiet"],
  },
  "their-name": {
    text: "Use their name when you say goodbye. Once is enough, or it sounds like a shop.",
    settings: ["friend", "family", "date", "partner"],
    does: "act",
    minutes: 1,
    patterns: ["go-quiet"],
  },
  "youd-like-this": {
    text: "Take a photo of a thing that made you think of them. Send it with “you’d like this”.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 2,
    patterns: ["go-quiet"],
  },
  "same-side": {
    text: "Sit on the same side of the table for a while, each with your own book, screen or mending.",
    settings: ["friend", "family", "partner"],
    does: "act",
    minutes: 15,
    patterns: ["pull-away"],
  },
  "what-feels-welcome": {
    text: "“What makes you feel welcome?” Ask them, then say what does it for you.",
    settings: ["friend", "family", "date", "partner"],
    does: "ask",
    minutes: 5,
    patterns: ["find-fault"],
  },
});

const wishes = cell("affection", 2, {
  "the-last-piece": {
    text: "The last piece is theirs tonight. Say you kept it for them.",
    settings: ["friend", "family", "partner"],
    does: "act",
    minutes: 2,
    audience: "partner",
  },
  "on-your-list": {
    text: "Do you pray for people, or light a candle? Tell one of them they’re in it.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 1,
    leave: ["faith"],
    patterns: ["go-quiet"],
  },
  "in-the-queue": {
    text: "They crossed your mind today. Tell them when: “in the queue at the baker’s”.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["go-quiet", "pull-away"],
  },
  "good-night-their-way": {
    text: "Learn how “good night” was said in the home they grew up in. Say it that way once.",
    settings: ["friend", "date", "partner"],
    does: "ask",
    minutes: 5,
    leave: ["family"],
    patterns: ["joke"],
  },
  "there-you-are": {
    text: "Put down what you’re doing as they come in. Say “there you are”.",
    settings: ["friend", "family", "partner"],
    does: "act",
    minutes: 1,
    patterns: ["go-numb"],
  },
  "what-you-like-with-them": {
    text: "In one line, say what you like about an hour with them: the quiet, the talk about football, the soup.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 2,
    patterns: ["find-fault"],
  },
});

/** Letting someone see that you like them; none asks for touch: depths 1 and 2. */
export const affectionLight = [...facts, ...wishes];
