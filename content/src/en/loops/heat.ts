import { loop } from "./loop.ts";

/** Two rings in which both do the same: sharp words, or none. */
export const heat = [
  loop("attack-defend", {
    label: "Sharp words, then reasons",
    text: "One of you says what’s wrong, with an edge on it. The other explains. That sounds like not listening, so the edge gets sharper, and the reasons get longer.",
    triggers: [
      "“You always …”",
      "A bill, a stain, a thing forgotten",
      "Being put right in front of people",
      "A tone that sounds like someone from before",
    ],
    moves: [
      "I list what they did",
      "I list what I did",
      "I answer the wrong word and not the point",
      "I bring up last year",
    ],
    protects: "You aren’t the one in the wrong, or not the only one.",
    does: "It can sound as if nothing they say gets in. So they say it louder.",
    surface: ["Furious", "Unfairly treated", "Cornered"],
    softer: ["Hurt", "Ashamed", "Afraid of never being good enough"],
    needs: ["respect", "believed", "understood"],
    theirs: [
      {
        guess: "Under the sharp words there may be something they’re scared of.",
        ask: "What’s the worst part of this for you?",
      },
      {
        guess: "They may hear “it’s all your fault”, whatever you say.",
        ask: "What did you hear me say, in your words?",
      },
      {
        guess: "It’s possible that they feel small beside you.",
        ask: "What do I do that makes it worse?",
      },
    ],
    exits: {
      "say-back-first": ["move", "Say back their point before you make yours. One sentence, then “is that it?”"],
      "own-one-piece": ["feeling", "Own one small piece: “I did forget the bread.” No “but” after it."],
      "twenty-minutes": ["trigger", "Hear your voice go up? Say “twenty minutes”, and be the one who comes back."],
      "ask-for-it": ["need", "Turn the complaint into one thing you’d like: “Could you tell me I did all right?”"],
    },
  }),
  loop("freeze-freeze", {
    label: "We both go still",
    text: "It starts to matter, and both of you go careful. Nobody says the wrong thing, because nobody says much. The room is tidy and cold, and each waits for the other.",
    triggers: [
      "A hard subject comes near",
      "Somebody’s voice shakes",
      "The day after a quarrel",
      "A silence that goes on past supper",
    ],
    moves: ["I talk about the weather", "I do the dishes very well", "I look at a screen", "I go to sleep early"],
    protects: "No one gets hurt tonight, and nothing is made worse.",
    does: "From across the room it can look as if you’ve stopped minding.",
    surface: ["Blank", "Polite", "Tired"],
    softer: ["Afraid of the first word", "Sad", "Lonely in company"],
    needs: ["safe", "company", "mend"],
    theirs: [
      {
        guess: "Perhaps they’re waiting for you, in the same way.",
        ask: "I’d like to talk and don’t know how to start. You, too?",
      },
      {
        guess: "Silence may have been the safe thing where they grew up.",
        ask: "Was it quiet like this at home, when people were upset?",
      },
      {
        guess: "They might have no words yet, and need a day.",
        ask: "Would writing be easier than saying?",
      },
    ],
    exits: {
      "name-the-weather": [
        "move",
        "Name what’s in the room: “It’s gone quiet, and I don’t like it much.” Nothing more tonight.",
      ],
      "a-note": ["feeling", "Put one line on paper by the kettle. Paper can wait for an answer."],
      "do-something-side-by-side": [
        "need",
        "Sit down with a bowl of peas to shell, and leave room beside you. Words sometimes come to busy people.",
      ],
      "small-hello": ["trigger", "The morning after, be first with something small: “Tea?”"],
    },
  }),
];
