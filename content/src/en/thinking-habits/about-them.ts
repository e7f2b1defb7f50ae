import { habit } from "./habit.ts";

/** Four habits of thought about the other person. */
export const aboutThem = [
  habit("reading-minds", {
    label: "Reading minds",
    text: "A look, a pause, a short answer, and the mind fills in what they must be thinking.",
    protects: "It gets you ready early. Nobody can surprise you with a thing you’ve already told yourself.",
    pairs: {
      "gone-quiet": ["They’ve gone quiet, so they’re done with me.", "Quiet is all I know so far."],
      "one-word": ["One word back. I’ve annoyed them.", "One word can mean annoyed, busy, or a bus coming in."],
      "they-can-tell": [
        "Everyone at that table could tell I didn’t want to be there.",
        "I could tell. Most of them were looking at the food.",
      ],
      "the-sigh": ["That sigh was about me.", "I heard a sigh. I haven’t heard what it was about."],
      "being-polite": [
        "They asked me over because it would look odd not to.",
        "They asked. I can’t see why, and the reason may be an ordinary one.",
      ],
      "space-means-less": [
        "They want an evening alone, so they want less of me.",
        "They want an evening. Some people love from a full battery.",
      ],
    },
    trials: {
      "ask-about-a-pause": {
        text: "Next time they go quiet, say what you guess and ask: “I’m guessing you’re cross. Am I right?”",
        fear: "They say yes, it’s about you.",
        rival: "They say no, or it’s about something else.",
      },
      "write-the-guess-down": {
        text: "Write down what you think they thought of the evening. A day later, ask how it was for them.",
        fear: "Their answer is the one you wrote.",
        rival: "They name a thing you hadn’t written.",
      },
    },
  }),
  habit("telling-the-ending", {
    label: "Telling the ending",
    text: "Something has only begun, and already you can see how it will stop.",
    protects: "A loss you have seen coming feels smaller. You keep your coat on.",
    pairs: {
      "gone-by-summer": ["They’ll be gone by summer.", "I don’t know about summer. They’re here on Thursday."],
      "once-they-know": [
        "Once they know me, they’ll go.",
        "They know some of it and haven’t gone. The next bit, they haven’t heard yet.",
      ],
      "never-lasts": [
        "Good things with people never last for me.",
        "Some ended. My cousin has been ringing me for nine years.",
      ],
      "the-first-fight": [
        "Our first fight will be our last.",
        "It may be bad. I’ve never seen how these two people end one.",
      ],
      "next-is-cold": [
        "It was so good today that tomorrow will be cold.",
        "Today was good. Tomorrow hasn’t sent word.",
      ],
      "better-to-go-first": [
        "It will end, so I’d better be the one to end it.",
        "It may end. If I go tonight, that part is certain.",
      ],
    },
    trials: {
      "plan-two-weeks-on": {
        text: "Suggest one small thing for two weeks from now: soup, a match, a call.",
        fear: "They say no, or won’t name a day.",
        rival: "They name a day, or offer another one.",
      },
      "one-more-true-line": {
        text: "Tell them one true thing they don’t know about you. Make it a small one.",
        fear: "They’re in touch less in the week after.",
        rival: "They’re in touch as much as before.",
      },
    },
  }),
  habit("one-for-all", {
    label: "One for all",
    text: "One person did it. Since then, each new person has had to answer for it.",
    protects: "You learned something that was true, and it cost a lot. You won’t need teaching twice.",
    pairs: {
      "made-me-pay": [
        "If I need something, I’ll pay for it later.",
        "One person made me pay. This one hasn’t had a turn.",
      ],
      "people-talk": ["Tell one person and the whole town has it.", "My aunt passed it on. Two others never did."],
      "they-all-get-bored": [
        "People like me for a month and then get bored.",
        "Two people drifted off. I don’t know that boredom was why.",
      ],
      "families-take": [
        "Let a family in, and they run your life.",
        "Mine had a say in everything. This family asked if I eat fish.",
      ],
      "they-use-it": [
        "Whatever I show gets used in the next fight.",
        "That was done to me. I can show this person something too small to use.",
      ],
      "always-chasing": ["Everyone I love ends up running from me.", "Two of them did. My sister comes for lunch."],
    },
    trials: {
      "small-favour": {
        text: "Ask someone new for a favour that takes ten minutes. Do nothing for them for a week.",
        fear: "They bring it up, or ask for something back.",
        rival: "Nobody mentions it.",
      },
      "small-confidence": {
        text: "Tell one person something you wouldn’t mind the town knowing, and ask them to keep it.",
        fear: "Within two weeks someone else mentions it to you.",
        rival: "Nobody else mentions it.",
      },
    },
  }),
  habit("crossing-out-kindness", {
    label: "Crossing out kindness",
    text: "Something kind comes in, and a reason comes with it why it doesn’t count.",
    protects: "If there was a catch once, looking for one was sense. And hope can be tiring.",
    pairs: {
      "only-to-be-nice": ["They only said it to be nice.", "People can be nice and mean it."],
      "say-it-to-everyone": [
        "They say that to everyone.",
        "Maybe so. They said it to me, too, and I was standing there.",
      ],
      "wants-something": [
        "They’ve brought soup. What do they want?",
        "They may want something. So far it’s the bowl back.",
      ],
      "dont-know-me": [
        "They like me because they don’t know me.",
        "They don’t know all of it. They like the part they’ve met.",
      ],
      "had-to": ["They’re family. They have to help.", "Some family don’t. These came, and stayed for the washing-up."],
      "asked-for-it": ["I asked for it, so it isn’t real.", "They heard what I like and did it. That was a choice."],
    },
    trials: {
      "two-words": {
        text: "Answer the next kind word with “thank you”, and add nothing.",
        fear: "They take it back, laugh, or ask for a favour.",
        rival: "The talk goes on, and nobody asks for anything.",
      },
      "ask-what-they-meant": {
        text: "Go back to one kind thing somebody said. Ask: “What made you think of that?”",
        fear: "They can’t name anything.",
        rival: "They name something they saw you do.",
      },
    },
  }),
];
