import { cell } from "./step.ts";

const towardsThem = cell("feelings", 4, {
  "ask-nothing-back": {
    text: "Go first and ask nothing back: “Long silences scare me. No need to answer.” There’s no taking it back.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 1,
    audience: "partner",
    reversible: false,
    patterns: ["test"],
  },
  "cross-and-fond": {
    text: "Cross, and saying you’re not? Try “I’m a bit cross, and I still like you.” It can’t be unsaid.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 2,
    reversible: false,
    patterns: ["please", "go-quiet"],
  },
  "note-in-the-lunch-bag": {
    text: "Some things go better on paper: “I get shy when you praise me.” Slip it in their lunch bag. What’s read is read.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 5,
    reversible: false,
    patterns: ["go-quiet", "joke"],
  },
  "jealous-once": {
    text: "Jealous? Say the word once, as yours: “I felt jealous on Friday.” Then no questions. Said is said.",
    settings: ["friend", "date", "partner"],
    does: "disclose",
    minutes: 2,
    reversible: false,
    patterns: ["test", "find-fault"],
  },
  "when-i-go-quiet": {
    text: "“What’s it like for you when I go quiet?” Ask, and hear the answer without giving reasons. You can’t unhear it.",
    settings: ["friend", "family", "date", "partner"],
    does: "ask",
    minutes: 5,
    reversible: false,
    prerequisites: ["step.feelings.3.how-was-that"],
    patterns: ["go-quiet", "defend"],
  },
  "lonely-beside-them": {
    text: "Sitting beside someone, you can still be lonely. Say it if so: “I felt alone on Sunday. I’d like more talk with you.” It stays said.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 2,
    reversible: false,
    patterns: ["go-numb", "find-fault"],
  },
});

const shame = cell("feelings", 5, {
  "envy-or-relief": {
    text: "Envy, relief, dread: tell one person a feeling you’re ashamed of. Ask them to say nothing yet. They’ll always know.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 5,
    reversible: false,
    prerequisites: ["step.feelings.3.nearly-right"],
    patterns: ["go-quiet", "explain"],
  },
  "made-in-a-bad-time": {
    text: "Perhaps you once wrote, drew or sang about a bad time. Let one person see or hear it. They can’t unsee it.",
    settings: ["friend", "family", "partner"],
    does: "act",
    minutes: 10,
    reversible: false,
    leave: ["trauma"],
    patterns: ["joke", "go-quiet"],
  },
  "two-lines-aloud": {
    text: "In two lines, put the feeling you’ve hidden from them longest. Sleep on it, then read them out. There’s no unsaying it.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 20,
    reversible: false,
    prerequisites: ["step.feelings.4.note-in-the-lunch-bag"],
    patterns: ["go-quiet"],
  },
  "the-month-it-began": {
    text: "How long have you been lonely? Tell someone the month it began. From then on, they know.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 5,
    reversible: false,
    leave: ["trauma"],
    patterns: ["do-everything", "go-quiet"],
  },
  "sit-with-me": {
    text: "“Will you sit with me while I’m sad? No fixing.” Ask for ten minutes. You can get up first.",
    settings: ["friend", "family", "partner"],
    does: "ask",
    minutes: 10,
    prerequisites: ["step.feelings.3.low-week"],
    patterns: ["look-after-never-lean", "do-everything"],
  },
  "let-them-be-sorry": {
    text: "Nobody knows how bad that year was. Choose who may, and let them be sorry for you. They can’t unhear it.",
    settings: ["friend", "family", "partner"],
    does: "receive",
    minutes: 15,
    reversible: false,
    leave: ["trauma", "recent-loss"],
    prerequisites: ["step.feelings.3.that-was-hard"],
    patterns: ["joke", "look-after-never-lean"],
  },
});

/** Saying how you are: depths 4 and 5. */
export const feelingsDeep = [...towardsThem, ...shame];
