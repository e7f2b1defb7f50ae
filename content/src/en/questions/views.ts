import { questionsAt } from "./question.ts";

const opinions = questionsAt(2, {
  "did-well": {
    text: "What did the people who raised you do well?",
    hint: "Soup, jokes, letting you read.",
    pass: "Not this one.",
    leave: ["family"],
  },
  "keep-from-home": {
    text: "Which custom from home would you like to keep?",
    hint: "Shoes off, candles, arguing at table.",
    pass: "Still deciding.",
  },
  "a-good-rule": {
    text: "Which rule from your childhood turned out to be a good one?",
    hint: "Write thank-you notes. Close the gate.",
    pass: "None to report.",
    leave: ["family"],
  },
  "guest-is-welcome": {
    text: "In your family, how does a guest know they’re welcome?",
    hint: "A third helping. Being told to dry up.",
    pass: "Skip, with love to all of them.",
    leave: ["family"],
  },
  "taught-you": {
    text: "Who taught you something without meaning to?",
    hint: "An uncle, a bus driver, an enemy.",
    pass: "I’d need a day for that.",
  },
  "changed-your-mind": {
    text: "Since you were young, what have you changed your mind about?",
    hint: "Olives count. So does God.",
    pass: "Too big for today.",
    leave: ["faith"],
  },
  "small-promise": {
    text: "Is any promise so small that it may be let go?",
    hint: "“I’ll ring you back” and its cousins.",
    pass: "I promise nothing.",
  },
  "good-neighbour": { text: "What does a good neighbour do?", hint: "Keys, quiet, a nod.", pass: "Next, please." },
  "worth-paying-for": {
    text: "Money, but small: what’s worth paying extra for?",
    hint: "Bread, boots, a window seat.",
    pass: "I don’t talk money.",
  },
  "day-of-rest": {
    text: "To you, what makes a day a day of rest?",
    hint: "A sabbath, a sofa, nothing that rings.",
    pass: "I’m resting from this one.",
  },
  "pass-on": {
    text: "Which habit of yours would you pass on to a child?",
    hint: "Any child. It needn’t be yours.",
    pass: "I’d let the child pick.",
  },
  "a-place-you-left": {
    text: "Of a place you’ve lived, what do you miss?",
    hint: "Light, bread, a neighbour’s radio.",
    pass: "I’m not going back there now.",
    leave: ["recent-loss"],
  },
  "ask-before": {
    text: "Whose opinion do you ask before you decide?",
    hint: "An elder’s, a friend’s, your pillow’s.",
    pass: "I decide to pass.",
  },
  "kind-unasked": {
    text: "Who was kind to you this month without being asked?",
    hint: "Strangers count double.",
    pass: "Nobody springs to mind.",
  },
  "never-noticed": {
    text: "Nobody notices, and you’re good at it: what is it?",
    hint: "Parking, waiting, knowing everyone’s name.",
    pass: "Still unnoticed, thanks.",
  },
});

const wishes = questionsAt(2, {
  "how-to-ask": {
    text: "When something is wrong, how would you like me to ask?",
    hint: "Words, a note, tea, tomorrow.",
    pass: "I’ll say on the day.",
  },
  "thanked-too-little": {
    text: "Which job of yours gets too little thanks?",
    hint: "“The bins” is an answer.",
    pass: "I’m not fishing for it.",
  },
  "my-small-thing": {
    text: "Does any small thing I do make your day easier?",
    hint: "If none comes, pass. No hurt.",
    pass: "I’ll look out for one.",
  },
  "bad-day-first-help": {
    text: "On a bad day, what helps first?",
    hint: "A bath, a list, being let alone.",
    pass: "No idea yet.",
  },
  "notice-of-change": {
    text: "How much warning do you like before a plan changes?",
    hint: "An hour? A week? None?",
    pass: "Ask when it happens.",
  },
  "asked-more": {
    text: "Which subject do people never ask you about?",
    hint: "Your work, your knees, your choir.",
    pass: "Ask me nothing, please.",
  },
  "when-ill": {
    text: "Ill for a day: how would you like to be looked after?",
    hint: "Alone counts.",
    pass: "Let’s hope it stays away.",
    leave: ["body"],
  },
  "do-well-together": {
    text: "What do the two of us do well?",
    hint: "Silence, shopping, being late.",
    pass: "Let me watch us for a week.",
  },
  birthdays: {
    text: "Loud, quiet or not at all: how do you like your birthday?",
    hint: "Who’s there, how long, is there cake.",
    pass: "I’ll say the month before.",
  },
  "one-more-hour": {
    text: "Given one more free hour a week, would you spend it with people or without?",
    hint: "Both are good answers.",
    pass: "I’d sleep through it.",
  },
  "out-of-habit": {
    text: "What would you like us to stop doing out of habit?",
    hint: "Small ones: the telly, the sighing.",
    pass: "All fine for now.",
  },
  "serious-things": {
    text: "Writing, talking, or side by side in a car: which suits you for serious things?",
    hint: "It can change from day to day.",
    pass: "Nothing serious today.",
  },
  "enough-company": {
    text: "How can I tell that you’ve had enough of company?",
    hint: "Yawning, tidying, one-word answers.",
    pass: "Like this: pass.",
  },
  "feels-like-work": {
    text: "Does anything we do together feel like work to you?",
    hint: "Shopping, phone calls, my cousins.",
    pass: "No comment, no hard feelings.",
  },
  "stayed-with-you": {
    text: "Of the things I’ve said, which has stayed with you in a good way?",
    hint: "“None so far” is honest.",
    pass: "It’s mine for now.",
  },
});

/** Opinions, small wishes and thanks: depth 2. */
export const views = [...opinions, ...wishes];
