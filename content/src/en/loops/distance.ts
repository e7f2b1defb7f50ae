import { loop } from "./loop.ts";

/** The two ends of one ring: one reaches, the other steps back. */
export const distance = [
  loop("reach", {
    label: "I reach, they step back",
    text: "Something goes quiet between you. You ask, and ask again. They step back to breathe. It gets quieter, and you ask louder.",
    triggers: [
      "A message sits there unanswered",
      "They come home and go straight to their room",
      "A plan goes vague",
      "They say “nothing” in that voice",
    ],
    moves: ["I write again", "I ask what’s wrong, and ask once more", "I get sharp", "I do something big for them"],
    protects: "While you’re reaching, nobody has been lost yet.",
    does: "At the other end it can feel like a hand on the door. They may hold it shut.",
    surface: ["Cross", "Restless", "Wronged"],
    softer: ["Scared of not mattering", "Lonely", "Sad"],
    needs: ["matter", "company", "warning"],
    theirs: [
      { guess: "They may be afraid of getting it wrong.", ask: "When I ask a lot, what’s that like for you?" },
      {
        guess: "Perhaps they need to be alone to find out what they feel.",
        ask: "Does time help you, or does it make it worse?",
      },
      { guess: "The cause might be work, or sleep, and not you at all.", ask: "Is any of this about us?" },
    ],
    exits: {
      "one-message": ["move", "Send one message, with the feeling in it. Then the phone goes in a drawer for an hour."],
      "say-the-soft-one": ["feeling", "Say the softer feeling in place of the question: “I’m a bit lonely tonight.”"],
      "someone-else-tonight": [
        "need",
        "Look for company elsewhere tonight: a neighbour, a choir. You can still love who’s here.",
      ],
      "ask-for-a-time": ["trigger", "Ask when, and leave out why: “When could we talk? Tomorrow is fine.”"],
    },
  }),
  loop("step-back", {
    label: "I step back, they reach",
    text: "They come close and ask. It feels like a lot, so you step back. They can’t see why, and they come closer. You look for the door.",
    triggers: [
      "“What are you thinking?”",
      "Three messages in a row",
      "They’re upset, and it seems to be my turn to mend it",
      "A whole weekend with nothing planned but us",
    ],
    moves: ["I go quiet", "I find work to do", "I say “it’s fine”", "I go out"],
    protects: "You get air. Nothing can be said that you can’t take back.",
    does: "From outside it can look like leaving. They may come after you to check.",
    surface: ["Crowded", "Tired", "Nothing much"],
    softer: ["Scared of getting it wrong", "Ashamed of having no words", "Afraid of being swallowed"],
    needs: ["room", "own-pace", "slow"],
    theirs: [
      { guess: "They may think the silence is about them.", ask: "What do you think it means when I go quiet?" },
      {
        guess: "Maybe it’s the not knowing that is hard, more than the waiting.",
        ask: "Would a time to expect me back help?",
      },
      { guess: "Lonely people may ask a lot. They might be lonely.", ask: "Do you want answers, or company?" },
    ],
    exits: {
      "leave-with-a-time": ["move", "Step back with a time on it: “I’m full. Back at eight.” Then be back at eight."],
      "one-true-word": ["feeling", "Give one true word before you go: “Crowded.” It needs no reason."],
      "first-once": ["need", "Once this week, be the first to write. It can be two lines about lunch."],
      "say-the-hour": [
        "trigger",
        "Before the weekend starts, say which hours you’d like alone, and which you’d like with them.",
      ],
    },
  }),
];
