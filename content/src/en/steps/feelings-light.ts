import { cell } from "./step.ts";

const facts = cell("feelings", 1, {
  "one-true-word": {
    text: "Asked how you are? Give one true word. “Tired” counts.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["joke"],
  },
  "out-of-ten": {
    text: "Out of ten, how much energy is left in you tonight? Text the number before anyone asks.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["go-quiet"],
  },
  "kindest-hour": {
    text: "Which hour of the day is kindest to you? Tell them, then ask for theirs.",
    settings: ["friend", "family", "date", "partner"],
    does: "ask",
    minutes: 3,
    patterns: ["explain"],
  },
  "this-weeks-song": {
    text: "Pick the song that fits your week. Play it over the dishes and say “this is me lately”.",
    settings: ["friend", "family", "partner"],
    does: "act",
    minutes: 5,
    patterns: ["explain"],
  },
  "dont-know-yet": {
    text: "“I don’t know yet” is an answer. Use it once this week in place of “fine”.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 1,
    patterns: ["go-quiet", "please"],
  },
  "yes-or-almost": {
    text: "Someone tells you about their day. Say back one thing you heard, and wait for “yes” or “almost”.",
    settings: ["friend", "family", "date", "partner"],
    does: "receive",
    minutes: 5,
    audience: "partner",
    patterns: ["explain"],
  },
});

const wishes = cell("feelings", 2, {
  "good-news-same-day": {
    text: "Good news, even the size of a bus on time: tell one person today, and say you’re glad.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 2,
    patterns: ["go-numb"],
  },
  "after-the-film": {
    text: "Once the film is over, say what it left you with. One word, or one grumble.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 2,
    patterns: ["explain", "joke"],
  },
  "too-loud": {
    text: "Too loud, too bright, too long? Say which, while it lasts, and what would suit you better.",
    settings: ["friend", "family", "date", "partner"],
    does: "ask",
    minutes: 1,
    patterns: ["please", "go-numb"],
  },
  "where-a-good-day-is": {
    text: "Where in your body do you notice a good day? Tell them the place. “No idea” is allowed.",
    settings: ["friend", "family", "partner"],
    does: "disclose",
    minutes: 2,
    leave: ["body"],
    patterns: ["go-numb"],
  },
  "what-cheers-you": {
    text: "Tell someone what cheers you up on a bad day. Then they have it for the next one.",
    settings: ["friend", "family", "date", "partner"],
    does: "disclose",
    minutes: 2,
    patterns: ["do-everything"],
  },
  "in-brackets": {
    text: "Three messages this week, all to one friend: end each with a feeling in brackets. (Sleepy.) (Cross.)",
    settings: ["friend", "date"],
    does: "disclose",
    minutes: 3,
    patterns: ["joke"],
  },
});

/** Saying how you are: depths 1 and 2. */
export const feelingsLight = [...facts, ...wishes];
