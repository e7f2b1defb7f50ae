import { scenesWith } from "./scene.ts";

/** Scenes with friends. */
export const withAFriend = scenesWith("friend", {
  "cancelled-again": {
    text: "It’s the third time this spring that Ada calls it off, an hour before. “So sorry, something came up.”",
    reasons: [
      "Going out may take more out of Ada than it shows.",
      "Something hard could be going on that has no short name.",
      "Perhaps each time off makes the next time harder to face.",
    ],
    replies: [
      "No harm done. Would half an hour at yours be easier than a whole evening out?",
      "You’d be welcome at half strength. And could I hear by noon, if it’s off?",
      "Is something heavy going on? You can say yes and no more.",
    ],
    avoid: {
      reply: "Don’t bother, I’m used to it.",
      why: "The hurt is real, and hidden in a shrug. Ada can’t answer a shrug.",
    },
  },
  "helps-and-never-asks": {
    text: "Juno drove you to the clinic, fed your cat and painted your hall. You find out from others that Juno moved house last week, alone.",
    reasons: [
      "Asking may feel like a debt that grows in the night.",
      "Being the strong one could have been Juno’s job at home.",
      "Maybe somebody once said no at a bad moment.",
    ],
    replies: [
      "I heard you’ve moved. I’m bringing dumplings on Friday. Which floor?",
      "I’d have liked to carry a box. Will you let me do the shelves?",
      "Asking needn’t be your job. May I offer, now and then?",
    ],
    avoid: {
      reply: "You never let anyone in.",
      why: "It takes a week of hard work and makes a fault out of it.",
    },
  },
  "went-silent-after-telling": {
    text: "On the night bus, Mo told you something nobody knew. Since then, eleven days of nothing.",
    reasons: [
      "Having been seen may feel like standing outside in pyjamas.",
      "Mo might be waiting to find out whether you think less of them.",
      "Eleven days can be one busy week and a weekend.",
    ],
    replies: [
      "I’m glad you told me. Nothing’s different at my end. No need to answer.",
      "Chess on Thursday? We needn’t talk about the bus.",
      "I’ve told no one, and I won’t.",
    ],
    avoid: {
      reply: "Why are you being weird with me?",
      why: "It may be the very thing Mo was afraid of: to be told they’re odd.",
    },
  },
  "praise-bounces-off": {
    text: "You tell Lin the concert was lovely. “The second half was a mess,” says Lin. “And the dress was borrowed.”",
    reasons: [
      "Praise may once have come with a bill.",
      "Keeping small could be good manners where Lin is from.",
      "Perhaps Lin heard every wrong note, and can’t yet hear the rest.",
    ],
    replies: [
      "The slow piece got me. You’re free to disagree.",
      "I’m leaving that with you. Put it in a drawer, if you like.",
      "What’s it like to be told something nice?",
    ],
    avoid: {
      reply: "Can’t you take a compliment?",
      why: "Kindness has turned into a test, and Lin has got it wrong.",
    },
  },
  "a-week-to-reply": {
    text: "Your friend takes a week to answer any message. Then it’s four pages long.",
    reasons: [
      "They may want to do it well, and well takes a week.",
      "Short answers could be harder for them than long ones.",
      "Messages might pile up until there’s a quiet morning.",
    ],
    replies: [
      "I love your long ones. Would a thumb in between be easy, or one more thing?",
      "For quick things I’ll ring. For the rest I’m happy to wait.",
      "Read yours with a pot of tea. Mine will come when it comes.",
    ],
    avoid: {
      reply: "Nice of you to remember I exist.",
      why: "Loneliness is in there somewhere. “I’d like a word from you midweek” says it better.",
    },
  },
  "content-alone": {
    text: "You’ve asked your neighbour to your table four times. “Kind of you. I’m happiest at home.”",
    reasons: [
      "That may be the plain truth. Some people are.",
      "Tables full of people could be hard work, and one person on a bench might be easy.",
      "Maybe it was four times yes, long ago, and it went badly.",
    ],
    replies: [
      "Good to know. I’ll stop asking, and the door’s there if you change your mind.",
      "I’m on the bench with my tea at five, most days. That’s all.",
      "Shall I leave you a bowl at the door, or is that too much?",
    ],
    avoid: {
      reply: "It’s not good for you to be alone so much.",
      why: "That’s for them to say. Time alone is a way of living, and no one has to be talked out of it.",
    },
  },
});
