import { questionsAt } from "./question.ts";

const thisWeek = questionsAt(3, {
  "most-room": {
    text: "What takes up the most room in you this week?",
    hint: "It need not be about us.",
    pass: "Too full to say.",
  },
  "last-night": {
    text: "Which feeling came to bed with you last night?",
    hint: "Flat, fine, fizzy.",
    pass: "I slept before I knew.",
  },
  "forward-but": {
    text: "What are you looking forward to, and is there a “but”?",
    hint: "Either half will do.",
    pass: "Not looking ahead today.",
  },
  "alone-hour": {
    text: "Which hour of your day is the loneliest?",
    hint: "Or the one when you’re gladly alone.",
    pass: "That hour’s mine.",
  },
  "heavier-than-it-looks": {
    text: "What’s been heavier than it looks?",
    hint: "Give the weight, and leave out the thing, if you like.",
    pass: "Not picking it up now.",
  },
  "at-ease-with-me": {
    text: "When were you last at ease with me?",
    hint: "A minute is long enough.",
    pass: "Let me look for one.",
  },
  "what-you-told-me": {
    text: "How are you about the thing you told me last time?",
    hint: "Or about having told me.",
    pass: "It can rest.",
  },
  "a-bit-proud": {
    text: "This month, what are you a bit proud of?",
    hint: "Getting up counts.",
    pass: "Too soon to say.",
  },
  "lighter-tomorrow": {
    text: "What would make tomorrow a little lighter?",
    hint: "A lift, a nap, a no.",
    pass: "Tomorrow can wait.",
  },
  "loudest-worry": {
    text: "Of today’s worries, which is loudest and which is truest?",
    hint: "It may be the same one.",
    pass: "I’m not feeding them.",
  },
  "behind-your-door": {
    text: "Once your own front door is shut, what do you feel in the first minute?",
    hint: "Relief, hunger, echo.",
    pass: "Door’s shut on that one.",
  },
  "own-company": {
    text: "Are you getting enough of your own company?",
    hint: "Too much is an answer, too.",
    pass: "I’ll ask myself first.",
  },
  uncelebrated: {
    text: "Is anything worth a small feast that hasn’t had one?",
    hint: "Late counts.",
    pass: "Not in the mood for flags.",
  },
});

const withOthers = questionsAt(3, {
  "on-your-mind": {
    text: "Who’s on your mind a lot these days?",
    hint: "Living or not. No reasons needed.",
    pass: "They stay with me.",
    leave: ["recent-loss"],
  },
  "hand-back": {
    text: "Today: which part would you hand back?",
    hint: "Ten minutes, a sentence, the whole afternoon.",
    pass: "I’d hand back this question.",
  },
  "got-to-you": {
    text: "Since we last talked, what’s got to you, for good or bad?",
    hint: "A song, a bill, a dog in a jumper.",
    pass: "It’d take too long.",
  },
  "my-family": {
    text: "How does being with my family feel these days?",
    hint: "“Loud” is a feeling here.",
    pass: "Let’s not, tonight.",
    leave: ["family"],
  },
  "felt-odd": {
    text: "Has anything between us felt odd lately?",
    hint: "Odd can be good.",
    pass: "Nothing I’ve words for.",
  },
  "your-body": {
    text: "What’s your body been telling you this week?",
    hint: "Shoulders, sleep, appetite. “Nothing” is fine.",
    pass: "It isn’t talking.",
    leave: ["body"],
  },
  "seen-anywhere": {
    text: "At work, at home, anywhere: where do you feel seen?",
    hint: "Seen can be too much, too.",
    pass: "I’d like to stay unseen.",
  },
  "wish-id-ask": {
    text: "Right now, what do you wish I’d ask about?",
    hint: "Or wish I wouldn’t.",
    pass: "Quiet would be good.",
  },
  "late-changes": {
    text: "When plans change late, what does it do to you?",
    hint: "Heart, temper, belly, nothing.",
    pass: "Depends on the plan.",
  },
  "carrying-you": {
    text: "Prayer, walking, music, sleep: what is carrying you at the moment?",
    hint: "A list, a person, tea.",
    pass: "I’m carrying myself.",
    leave: ["faith"],
  },
  "closest-this-month": {
    text: "In the last month, when did you feel closest to somebody?",
    hint: "It needn’t be me.",
    pass: "I’ll hold on to that one.",
  },
  pretending: {
    text: "Lately, is there something you pretend not to mind?",
    hint: "Start small: the heating, a nickname.",
    pass: "I don’t mind passing.",
  },
});

/** A feeling about now: depth 3. */
export const now = [...thisWeek, ...withOthers];
