import { scenesWith } from "./scene.ts";

/** Scenes with family: those who raised you, those you raise, those you grew up beside. */
export const withFamily = scenesWith("family", {
  "the-plumbing": {
    text: "You tell your father that you and Kim have parted. A pause. Then: “How’s that boiler of yours?”",
    reasons: [
      "Looking after pipes may be one way of looking after people.",
      "There might be no words for it, and a fear of the wrong ones.",
      "Perhaps your father is sad, too, and needs something in reach.",
    ],
    replies: [
      "The boiler’s fine. I’m not, much. You needn’t say anything.",
      "Would you come and look at it on Saturday? I’d like you here.",
      "It helps that you asked about something.",
    ],
    avoid: {
      reply: "Did you hear a word I said?",
      why: "Every one may have been heard. It takes away the one place where your father felt of use.",
    },
    leave: ["family", "recent-loss"],
  },
  "my-daughters-door": {
    text: "Your daughter is fifteen. Home from school, one word, and the door shuts.",
    reasons: [
      "Seven hours of people may be all the people there’s room for.",
      "Something could have gone wrong, and the door is so as not to cry in the hall.",
      "At fifteen a door can be the one thing that’s yours.",
    ],
    replies: [
      "Noodles at six. You can bring the mood or leave it up there.",
      "I’m driving to the shop at seven. The seat beside me is free, no talking needed.",
      "Noise or no noise tonight? I can do either.",
    ],
    avoid: {
      reply: "We need to talk about your attitude.",
      why: "It gives the silence a name before anyone knows what it is. Doors like that open from inside.",
    },
  },
  "the-aunt-in-the-middle": {
    text: "Your sister is hurt by something you did, and hasn’t said so. Your aunt rings to tell you.",
    reasons: [
      "In some families an aunt in the middle is how it’s done, and done kindly.",
      "On the phone it might come out too sharp, and your sister may know that.",
      "Perhaps the wish is for you to know, without having to watch you squirm.",
    ],
    replies: [
      "Thank you, Auntie. Please say I’ve heard, and that I’ll ring on Friday.",
      "I heard you were hurt by what I said at lunch. I’d like to hear it from you, or in writing.",
      "My part was the joke. I’m sorry. Shall I ring, or wait for you to?",
    ],
    avoid: {
      reply: "If you have a problem with me, say it to my face.",
      why: "It makes how you were told into a second quarrel, and the first is still there.",
    },
  },
  "mother-and-the-suitcase": {
    text: "On your last evening your mother turns picky: your shirt, your hair, your plans.",
    reasons: [
      "Being cross with someone who’s leaving may be easier than missing them.",
      "Fussing could be love with its sleeves rolled up.",
      "There might be a worry under it, and a shirt is easier to reach.",
    ],
    replies: [
      "I’ll miss you too. Is it the shirt, or the train?",
      "Let’s not do hair tonight. Shall we look at the photos?",
      "I’ll ring on Sunday at five. Write down what’s wrong with me till then.",
    ],
    avoid: {
      reply: "This is why I never come.",
      why: "Said on the last night, it may be the sentence that both of you take to bed.",
    },
  },
  "brother-and-the-money": {
    text: "You offered your brother help with the rent. “Keep it.” Then a month without a call.",
    reasons: [
      "Taking money from a younger one may feel like losing a place in the line.",
      "Help could have come with strings, in the past.",
      "Your brother may be ashamed of how bad it’s got, and be keeping out of sight.",
    ],
    replies: [
      "I’d like to see you. No money in it. Tea on Sunday?",
      "I may have put it clumsily. I wanted to be on your side.",
      "I’m still here. Ring when it suits you, or send me a silly picture.",
    ],
    avoid: {
      reply: "Fine. Don’t say I never offered.",
      why: "It closes the door and keeps the receipt.",
    },
  },
  "grandfathers-one-story": {
    text: "Every visit, your grandfather tells about the horse. Ask about the war, and out comes the horse.",
    reasons: [
      "The horse may be the one part that can be borne.",
      "With the horse, you’re there together and no one gets sad. That could be plenty.",
      "Perhaps the war is in the horse story, if one listens.",
    ],
    replies: [
      "Tell me the horse again. What was it called?",
      "What did it smell like in that stable?",
      "If you ever want to tell me another one, I’ve time. If not, I like this one.",
    ],
    avoid: {
      reply: "You always dodge the question.",
      why: "Nobody owes that year to anyone. Nor do you owe yours.",
    },
    leave: ["family", "trauma"],
  },
});
