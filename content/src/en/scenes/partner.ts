import { scenesWith } from "./scene.ts";

/** Scenes with a partner. */
export const withAPartner = scenesWith("partner", {
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
      why: "It answers a question nobody has asked yet. The one true part, “I got scared”, stays out.",
    },
  },
  "nothing-is-wrong": {
    text: "You ask what’s wrong. “Nothing.” They dry the same plate for a long time.",
    reasons: [
      "They may not know yet, and “nothing” is the nearest word.",
      "Maybe last time they said it, it turned into a long night.",
      "They might be keeping it small so as not to worry you.",
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
      "They might be scared too, and one of you has to keep the lid on.",
      "Perhaps they wanted to cheer you up, and it was the first thing to hand.",
    ],
    replies: [
      "I can laugh about it later. Right now I’d like you to sit here.",
      "That’s funny, and I’m still frightened.",
      "No need to make it better. Could you read it with me?",
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
      "Perhaps being in the wrong was dear where they come from.",
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
