import { cell } from "./step.ts";

const facts = cell("needs", 1, {
  "whatever-you-like": {
    text: "When the plan is “whatever you like”, name what you’d like.",
    settings: ["family", "date", "partner"],
    does: "ask",
    minutes: 1,
    patterns: ["please"],
  },
  "yes-and-no-food": {
    text: "Write a card for whoever cooks: three foods you love, three you don’t.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 3,
    patterns: ["please"],
  },
  "cold-or-hungry": {
    text: "Cold, hungry, thirsty? Say so as it happens, before you’ve sorted it out yourself.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["do-everything"],
  },
  "how-to-reach-you": {
    text: "A text, a call, a knock at the door: tell one person how you like to be reached.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["pull-away"],
  },
  "your-quiet-place": {
    text: "Show somebody the chair, bench or corner where you go to be quiet.",
    settings: ["friend", "family", "partner"],
    does: "act",
    minutes: 5,
    patterns: ["pull-away"],
  },
  "how-you-take-it": {
    text: "How do you take your tea, your eggs, your music? Next time you’re asked, give the whole answer. Fussy is fine.",
    settings: ["friend", "family", "date", "partner"],
    does: "receive",
    minutes: 2,
    patterns: ["please", "look-after-never-lean"],
  },
});

const wishes = cell("needs", 2, {
  "ten-minutes-alone": {
    text: "Ten minutes alone after work: ask for them, and say when you’ll be back.",
    settings: ["friend", "family", "partner"],
    does: "ask",
    minutes: 1,
    patterns: ["pull-away"],
  },
  "tell-you-tomorrow": {
    text: "“Can I tell you tomorrow?” Use it on the next thing you’re invited to.",
    settings: ["friend", "family", "date"],
    does: "ask",
    minutes: 1,
    patterns: ["please", "rush-then-run"],
  },
  "in-writing": {
    text: "Plans told in a rush are easy to lose. Ask for it again: “Could you text me that? I take it in better.”",
    settings: ["friend", "family", "date", "partner"],
    does: "ask",
    minutes: 1,
    patterns: ["please", "do-everything"],
  },
  "birthday-wish": {
    text: "Don’t leave your next feast or birthday to a guess. A month early, tell them one thing you’d enjoy.",
    settings: ["friend", "family", "partner"],
    does: "ask",
    minutes: 2,
    patterns: ["test"],
  },
  "swap-a-chore": {
    text: "Swap a chore you hate for one they hate. You open the talks.",
    settings: ["friend", "family", "partner"],
    does: "ask",
    minutes: 5,
    patterns: ["do-everything"],
  },
  "what-would-help": {
    text: "Whoever asks what would help gets a real answer this time. Make it small enough for today.",
    settings: ["friend", "family", "date", "partner"],
    does: "receive",
    minutes: 2,
    patterns: ["do-everything", "look-after-never-lean"],
  },
});

/** Asking for what you need: depths 1 and 2. */
export const needsLight = [...facts, ...wishes];
