import { habit } from "./habit.ts";

/** Four habits of thought about oneself. */
export const aboutMe = [
  habit("naming-myself", {
    label: "Naming myself",
    text: "One evening goes a certain way, and you turn it into a name for what you are.",
    protects: "A name ends the question. Once it’s settled, nobody else gets to find it out.",
    pairs: {
      "too-cold": ["I’m too cold for this.", "Quiet on Tuesday. On Sunday I sat with my aunt for two hours."],
      "too-much": ["I’m too much for people.", "That night I was a lot for two people, and both came back."],
      "bad-at-love": ["I’m bad at love.", "I go quiet in quarrels. I’m good at airports and soup."],
      "wired-wrong": [
        "My head is wired wrong for closeness.",
        "Loud rooms and long looks wear me out. Side by side in a car, I can talk.",
      ],
      "made-to-be-alone": [
        "I was made to be alone.",
        "I like being alone, and I’m good at it. I can like a neighbour as well.",
      ],
      "my-bad-side": [
        "Underneath I’m selfish, and they’ll see it.",
        "I kept Friday for myself. That’s one Friday, and I’d told them.",
      ],
    },
    trials: {
      "ask-for-three-words": {
        text: "Ask someone who has known you for years for three words about you. Write your own three first.",
        fear: "One of theirs is the name you call yourself.",
        rival: "None of theirs is.",
      },
      "watch-for-the-opposite": {
        text: "For three days, jot down each time you did the opposite of the name. A nod counts.",
        fear: "The page is empty on the third evening.",
        rival: "There’s a line or more on it.",
      },
    },
  }),
  habit("all-my-doing", {
    label: "All my doing",
    text: "When someone is low, cross or late, you go looking for what you did.",
    protects: "If you caused it, you can put it right. That feels safer than having no say at all.",
    pairs: {
      "their-bad-day": ["They’re low, so I must have done something.", "They’re low. They also slept four hours."],
      "i-made-them-go": [
        "I drove them away.",
        "Some of it was mine: I didn’t ring back. Some of it was a job in another town.",
      ],
      "my-parents-quarrels": [
        "They fought because of me.",
        "I was nine. Two grown people were angry, and I was in the room.",
      ],
      "must-cheer-them-up": [
        "If they’re sad, it’s my job to stop it.",
        "I can sit nearby. The sadness is theirs, and it may need a while.",
      ],
      "one-wrong-word": [
        "I said one wrong word and ruined the night.",
        "The word was clumsy. We had two more hours, and some of it was fun.",
      ],
      "if-i-were-easier": [
        "They’d be close to me if I were easier.",
        "Easier might help at the edges. How near they come is partly up to them.",
      ],
    },
    trials: {
      "leave-a-mood-alone": {
        text: "When someone near you is grumpy, do nothing about it for an hour. Stay friendly.",
        fear: "It gets worse, and they say it’s you.",
        rival: "It passes, or it stays and isn’t about you.",
      },
      "ask-for-the-share": {
        text: "Pick a thing that went wrong between you. Ask: “How much of that do you put down to me?”",
        fear: "They say all of it.",
        rival: "They give you a part, and keep a part.",
      },
    },
  }),
  habit("all-or-nothing", {
    label: "All or nothing",
    text: "Close or alone, everything or nothing said. The places in between drop off the map.",
    protects: "Clear rules save a lot of weighing up. With two doors, you can’t get lost.",
    pairs: {
      "tell-all-or-none": [
        "If I start telling them, I’ll have to tell it all.",
        "I can tell them about the train, and leave out the hospital.",
      ],
      "one-lie": [
        "They bent the truth once. I can’t believe a word.",
        "They lied about the price. I’ll take care with money, and still believe them about the dog.",
      ],
      "want-distance-always": [
        "I needed space this week, so I don’t love them.",
        "I needed space this week. I also kept them the last plum.",
      ],
      "either-mine-or-gone": [
        "If we’re not talking every day, we’re not close.",
        "My oldest friend writes at new year, and would come if I rang.",
      ],
      "one-slip": [
        "I shut down again. So nothing has changed.",
        "I shut down again, and this time I said when I’d be back.",
      ],
      "full-trust": [
        "I trust someone with everything or I don’t trust them.",
        "I’d trust Dee with my keys and not with a timetable.",
      ],
    },
    trials: {
      "half-a-story": {
        text: "Tell somebody half of a story, and say: “That’s as far as I’d like to go.”",
        fear: "They push until you’ve told the rest.",
        rival: "They let you stop.",
      },
      "small-contact": {
        text: "With someone you see rarely, send two lines and a photo of your supper. Leave it at that.",
        fear: "They don’t answer, or they say it’s too little.",
        rival: "They answer.",
      },
    },
  }),
  habit("feelings-as-facts", {
    label: "Feelings as facts",
    text: "It feels a certain way, and so that is how it must be.",
    protects: "Feelings are quick. Now and then a quick answer was what kept you safe.",
    pairs: {
      trapped: ["I feel trapped, so I am.", "The feeling is real. The door is a fact, and I can look."],
      "a-burden": [
        "I feel like a burden, so I must be one.",
        "I feel heavy today. Nobody here has asked me to carry less.",
      ],
      bored: [
        "I feel nothing tonight, so it’s over.",
        "Nothing is what I feel when I’m worn out, too. I’ll ask again on Saturday.",
      ],
      "in-the-wrong": [
        "I feel guilty, so I did wrong.",
        "I said no to my mother’s plan. Guilt came. Saying no was still mine to do.",
      ],
      "left-out": [
        "I feel left out, so they left me out.",
        "It stings that they went. I don’t know yet if anyone decided it.",
      ],
      panic: [
        "My heart is racing, so this must be a mistake.",
        "It races before exams and weddings. It can’t tell me which kind of day this is.",
      ],
    },
    trials: {
      "go-at-nine": {
        text: "Say “I’ll go at nine”, and go.",
        fear: "You’re stopped, or talked out of it.",
        rival: "You say good night, and you’re out of the door.",
      },
      "ask-about-the-weight": {
        text: "Ask someone you lean on: “Is this all right, or is it getting to be a lot?”",
        fear: "They ask you to lean less.",
        rival: "They say it’s all right, or name one part.",
      },
    },
  }),
];
