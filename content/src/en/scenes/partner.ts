import { scenesWith } from "./scene.ts";

/** Scenes about what gets said, and what doesn’t. */
const saidAndUnsaid = scenesWith("partner", {
  "straight-to-the-bike": {
    text: "It was a lovely Sunday. On Monday they come in, say hello, and go out to mend the bike until dark.",
    reasons: [
      "A good day can take a lot out of someone. They may be filling up again.",
      "Perhaps Sunday felt so good that losing it now feels possible.",
      "It may be about Monday, and have nothing to do with you.",
    ],
    replies: [
      "Sunday was good. I’m in the kitchen if you want company, and fine if you don’t.",
      "Do you want an hour, or the whole evening?",
      "I’ve put your plate in the oven. No need to come in yet.",
    ],
    avoid: {
      reply: "So yesterday meant nothing, then.",
      why: "It answers a question that hasn’t come up. The one true part, “I got scared”, stays out.",
    },
  },
  "nothing-is-wrong": {
    text: "You ask what’s wrong. “Nothing.” They dry the same plate for a long time.",
    reasons: [
      "They may not know yet, and “nothing” is the nearest word.",
      "Maybe last time they said it, it turned into a long night.",
      "Keeping it small could be their way of not worrying you.",
    ],
    replies: [
      "All right. If it turns into something, I’ve time after nine.",
      "You don’t have to have words for it. Shall I dry and you put away?",
      "I can’t tell if it’s about me. If it is, I’d like to hear it, any day you choose.",
    ],
    avoid: {
      reply: "It’s obviously something. Tell me.",
      why: "It may be true. Pushed, a person with no words tends to find fewer.",
    },
  },
  "the-joke-at-the-table": {
    text: "You tell them that the letter from the clinic frightened you. They make a joke about the stamp.",
    reasons: [
      "A joke may be how fear was allowed to come in where they grew up.",
      "One of you has to keep the lid on, they may think, and they’re scared as well.",
      "Perhaps they wanted to cheer you up, and it was the first thing to hand.",
    ],
    replies: [
      "I can laugh about it later. Right now I’d like you to sit here.",
      "That’s funny, and I’m still frightened.",
      "It doesn’t have to get better. Could you read it with me?",
    ],
    avoid: {
      reply: "You can never be serious.",
      why: "“Never” makes it about who they are. It was one joke, on one evening.",
    },
    leave: ["body"],
  },
  "answers-the-charge": {
    text: "You say the weekend felt lonely. They list the four things they did for you on Saturday.",
    reasons: [
      "They may have heard “you did it wrong”, and be showing you that they tried.",
      "Doing things could be how they say it.",
      "Perhaps being wrong cost a lot where they come from.",
    ],
    replies: [
      "You did all four, and I saw them. What I wanted was talk.",
      "I’m not counting against you. I’d like ten minutes of you tonight.",
      "Can I say it again, slower? I was lonely, and I like you.",
    ],
    avoid: {
      reply: "There you go, defending yourself again.",
      why: "Now there are two charges to answer, and the lonely part is gone.",
    },
  },
});

/** Scenes about plans, help and coming back. */
const comingAndGoing = scenesWith("partner", {
  "the-holiday-form": {
    text: "The booking for the summer has been open for three weeks. When you ask, they say “soon”.",
    reasons: [
      "A date on paper may feel like a door that locks.",
      "Money could be the trouble, and hard to say.",
      "Perhaps plans were promised and dropped where they grew up, so they keep from hoping.",
    ],
    replies: [
      "What would make it easier: fewer days, or a date we can move?",
      "Is it the trip, the money, or the form? I’d be glad to do the form.",
      "By Sunday I’d like to know. If it’s no, I’ll go and see my cousin.",
    ],
    avoid: {
      reply: "If you loved me, you’d have booked it.",
      why: "It turns a form into a test of love. Nobody can pass that by Sunday.",
    },
  },
  "no-to-help": {
    text: "They’ve a fever. You bring broth, and they say “I’m fine, leave me”.",
    reasons: [
      "Being ill may have been a thing to hide once.",
      "They could feel that they’re a burden, and be trying to spare you.",
      "Some people rest best alone. It may be as plain as that.",
    ],
    replies: [
      "It’s by the door. I’ll knock at six, and you can say nothing.",
      "Is it better if I keep away, or if I sit and read?",
      "All right. Text me one letter if you’d like anything.",
    ],
    avoid: {
      reply: "After all I do, you could let me in for once.",
      why: "Now they have a fever, and you to look after as well.",
    },
    leave: ["body"],
  },
  "back-after-the-row": {
    text: "You quarrelled, and they went out. Two hours later they’re back, talking about the price of onions.",
    reasons: [
      "Onions may be a way of asking, “are we all right?”",
      "They might be ashamed, and have no first word for it.",
      "For them it could be over. Some people cool quickly.",
    ],
    replies: [
      "I’m glad you’re back. Onions first, and the other thing tomorrow?",
      "I’m still a bit shaky. Can we sit down before we talk?",
      "My half of it: I raised my voice. I don’t need yours tonight.",
    ],
    avoid: {
      reply: "Oh, so we’re pretending nothing happened?",
      why: "There may have been an open hand in the onions. This closes it.",
    },
  },
  "typing-in-the-next-room": {
    text: "You live together. When it’s about feelings, they write to you from the next room.",
    reasons: [
      "Typing may be where their words are.",
      "It could give them time to find the second sentence.",
      "Perhaps a voice in the room is a lot to take in on top of the feeling.",
    ],
    replies: [
      "I got it, and I’m reading it slowly. I’ll write back.",
      "This works for me. Could we also have ten minutes on the sofa, no feelings?",
      "Thank you for writing it. May I come in, or shall we stay like this?",
    ],
    avoid: {
      reply: "Come and say it like a grown-up.",
      why: "Typing is talking. What they did was a step, and it might be their last for a while.",
    },
  },
});

/** Scenes with a partner. */
export const withAPartner = [...saidAndUnsaid, ...comingAndGoing];
