import { loop } from "./loop.ts";

/** Two rings that one person can go round in alone, and take somebody along. */
export const swing = [
  loop("please-resent", {
    label: "I give in, then I’m sore",
    text: "You say yes to keep things smooth. They think it’s a real yes, so they ask again. You count it up in silence. One day it all comes out, or you go cold, and they never saw it coming.",
    triggers: [
      "“You don’t mind, do you?”",
      "Someone looks let down",
      "A plan is made, and your day is in it",
      "Nobody thanks you",
    ],
    moves: ["I say yes", "I do it, and sigh", "I keep count", "I say no to something else, much too sharply"],
    protects: "Nobody is angry with you, for now.",
    does: "They can’t tell which yes was real. They may start to doubt them all.",
    surface: ["Cheerful", "Put upon", "Bitter"],
    softer: ["Afraid they’d go if you said no", "Unseen", "Worn out"],
    needs: ["say-no", "thanks", "fair-share"],
    theirs: [
      {
        guess: "They may believe that you like doing it.",
        ask: "When I say yes, can you tell if I mean it?",
      },
      {
        guess: "Maybe they’d rather have a no than a sigh.",
        ask: "Would a no from me be all right on Saturday?",
      },
      {
        guess: "They could be giving in as well, in other places.",
        ask: "Is there something you do for me that you’d sooner not?",
      },
    ],
    exits: {
      "count-to-five": ["move", "Before the next yes, say “let me look, I’ll tell you at six”. Then look."],
      "half-a-yes": ["trigger", "Offer the half you’d do gladly: “I can fetch them. I can’t cook as well.”"],
      "say-it-small": ["feeling", "Say the sore bit while it’s small: “I was a bit put out on Sunday.”"],
      "take-one-back": ["need", "Take back one standing yes, with a date: “From May I can’t do Thursdays.”"],
    },
  }),
  loop("hot-cold", {
    label: "Close, then gone",
    text: "A few days of being very near. Then it’s too much, and you’re gone: busy, picky, silent. Once there’s distance you start to long for them. You come back with both arms full, and round it goes.",
    triggers: [
      "The best evening in months",
      "They say they love you",
      "A key, a toothbrush, a plan for spring",
      "Being away from them for a week",
    ],
    moves: [
      "I find something wrong with them",
      "I stop writing",
      "I come back with a grand plan",
      "I promise more than I can keep",
    ],
    protects: "Near, you’re warm. Far, you’re free. You never have to stay in the middle and wait.",
    does: "They can’t tell which of the two is coming through the door. They may stop leaning on either.",
    surface: ["On fire", "Irritated", "Flat"],
    softer: ["Afraid of losing it", "Afraid of being kept", "Ashamed of the swing"],
    needs: ["own-pace", "steady", "room"],
    theirs: [
      {
        guess: "They may have learned not to believe the good days.",
        ask: "What’s it like for you after we’ve had a lovely weekend?",
      },
      {
        guess: "Perhaps they’d take less, if it came every week.",
        ask: "Would a short call each Wednesday be good, or too much?",
      },
      {
        guess: "For the cold part they might blame themselves.",
        ask: "Do you ever wonder if it’s something you did?",
      },
    ],
    exits: {
      "half-the-dose": [
        "move",
        "Halve the next big gesture: one evening, not the week. Keep the other half for later.",
      ],
      "tell-them-the-swing": ["feeling", "Tell them before it turns: “After good days I go odd. I’m not leaving.”"],
      "something-regular": ["need", "Choose one small thing that happens every week, whatever the weather in you."],
      "wait-before-verdict": ["trigger", "The day after a good day, decide nothing about the two of you."],
    },
  }),
];
