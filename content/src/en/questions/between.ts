import { questionsAt } from "./question.ts";

const towardsYou = questionsAt(4, {
  "pulls-back": {
    text: "When one of us pulls back, what would you like the other to know?",
    hint: "One line is plenty.",
    pass: "Let me think first.",
  },
  "easier-to-tell": {
    text: "What do I do that makes it easier to tell me things?",
    hint: "A tone, a place, a time of day.",
    pass: "I’d have to think.",
  },
  "keep-back": {
    text: "What makes you keep things back from me?",
    hint: "One thing, as plainly as you like.",
    pass: "I’ll keep this back, too.",
  },
  "alone-beside-me": {
    text: "Have you felt alone with me in the room?",
    hint: "You can say when, and leave out why.",
    pass: "Not tonight.",
  },
  "what-i-think": {
    text: "What I think of you: what do you worry it is?",
    hint: "I’ll hear it without putting it right.",
    pass: "I’d sooner not say it aloud.",
  },
  "waiting-for-sorry": {
    text: "Which “sorry” from me are you still waiting for?",
    hint: "A small one is a good start.",
    pass: "It isn’t time.",
  },
  "glad-youre-here": {
    text: "How do you know that I’m glad you’re here?",
    hint: "“I don’t” is a full answer.",
    pass: "Leave that one.",
  },
  "stopped-asking": {
    text: "What do you need from me that you’ve stopped asking for?",
    hint: "Name it, or say “there is one”.",
    pass: "There’s one, and it stays in.",
  },
  "hardest-no": {
    text: "Which no is the hardest to say to me?",
    hint: "About time, money, family, plans.",
    pass: "No. There, I’ve said one.",
  },
  "when-im-upset": {
    text: "When I’m upset, what happens in you?",
    hint: "Go blank, get busy, get cross, want out.",
    pass: "My mind’s gone quiet.",
  },
  "wrong-at-the-start": {
    text: "What did I get wrong about you at the start?",
    hint: "And do I still?",
    pass: "Let’s leave the start alone.",
  },
  "held-back-good-news": {
    text: "Did you ever keep good news from me?",
    hint: "What did you think I’d say?",
    pass: "I’m keeping it.",
  },
  "count-on-you": {
    text: "How far ahead may I count on you?",
    hint: "Friday is an answer. So is ten years.",
    pass: "I can’t count that far.",
  },
  "a-debt": {
    text: "Is there a debt between us that you feel and I may not?",
    hint: "Money, favours, one long night.",
    pass: "No sums tonight.",
  },
  "a-week-of-leaning": {
    text: "Suppose you leaned on me for a whole week. What are you afraid would happen?",
    hint: "“Nothing” is allowed. So is “you’d sigh”.",
    pass: "I’m standing up for now.",
  },
  "hidden-feeling": {
    text: "Which of your feelings do I see least?",
    hint: "Keeping it a bit longer is fine.",
    pass: "It’s not coming out today.",
  },
  "earn-your-place": {
    text: "Do you ever feel you have to earn your place with me?",
    hint: "How do you earn it?",
    pass: "I’d like to skip that.",
  },
  "families-between-us": {
    text: "Between us and our families, where does it pinch?",
    hint: "Sundays, names, money, whose feast.",
    pass: "We’d be here till morning.",
    leave: ["family"],
  },
  "hurts-more-from-me": {
    text: "What hurts more from me than from anyone else?",
    hint: "A word, a tone, being late.",
    pass: "It’s sore. Not now.",
  },
  "a-bad-month": {
    text: "If a bad month were coming, what would you want me to know first?",
    hint: "Three lines, or one.",
    pass: "I’ll tell you when it’s here.",
  },
});

/** A fear, a hurt or a need towards each other: depth 4. */
export const between = [...towardsYou];
