import { scenesWith } from "./scene.ts";

/** Scenes with someone you’re getting to know. */
export const withADate = scenesWith("date", {
  "two-good-evenings": {
    text: "Two long evenings, a lot of laughing. Since then their messages are short and polite.",
    reasons: [
      "It may have been more than they’d planned to feel.",
      "They could be unsure, and not want to promise anything by accident.",
      "Perhaps the laughing was enough for them. That’s allowed, too.",
    ],
    replies: [
      "I liked those evenings. I’d like a third. If not, tell me plainly, I’ll be all right.",
      "No rush at this end. I’m at the market on Saturday if you fancy peaches.",
      "Is this pace good for you, or too much, or too slow?",
    ],
    avoid: {
      reply: "I suppose you’re one of those who vanish.",
      why: "They’ve slowed down. It answers a thing that someone else did.",
    },
  },
  "never-asks-about-me": {
    text: "They talk about bridges for an hour. They’ve not asked you one question.",
    reasons: [
      "Bridges may be where they feel at home, and they’re showing you the best room.",
      "Asking could feel rude to them, as if it were prying.",
      "Nerves, perhaps. Bridges keep the air from going quiet.",
    ],
    replies: [
      "I liked the one with the lions. Can I tell you about my bees?",
      "I’ve a thing I’d like you to ask me about: Tuesday nights.",
      "You may ask me things. If I don’t want to answer, I’ll say so.",
    ],
    avoid: {
      reply: "Do you ever think about anyone but yourself?",
      why: "An hour about bridges is an hour about bridges. You don’t know yet what it means.",
    },
  },
  "met-by-the-family": {
    text: "Your families have introduced you. In the third talk they still say “whatever you prefer” to everything.",
    reasons: [
      "They may have been taught that this is the polite way.",
      "A clear wish could feel like a risk with so many people listening in.",
      "Perhaps they don’t know yet, and need a smaller question.",
    ],
    replies: [
      "I’ll start: I’d like a small wedding and a big kitchen. One thing from you, any size?",
      "You can tell me no about things. I’d think well of it.",
      "Would it be easier to write to each other for a while?",
    ],
    avoid: {
      reply: "Don’t you have a mind of your own?",
      why: "They may be using all of it to be careful. A smaller question would be easier to answer.",
    },
  },
  "not-yet-for-the-friends": {
    text: "It’s been four months. They’ve met all your friends. You’ve met none of theirs.",
    reasons: [
      "They may keep the parts of their life in separate rooms, to be safe in each.",
      "There may not be many friends, and that’s hard to show.",
      "Maybe they want to be sure first, and haven’t said what sure would be.",
    ],
    replies: [
      "One person who matters to you: that’s who I’d like to meet. No hurry.",
      "Is there a reason to wait? I can hear a reason.",
      "I notice that I’ve begun to make up stories about it. I’d sooner ask.",
    ],
    avoid: {
      reply: "Are you ashamed of me?",
      why: "It might be your real fear. Said as “I’m afraid that …”, they can answer it.",
    },
  },
  "laughs-it-off": {
    text: "You say “I really like you.” They say “You’re easily pleased”, and order another cake.",
    reasons: [
      "It may have landed, and the joke is where they’re standing while it does.",
      "They could think they don’t deserve it.",
      "Perhaps they like you less than that, and wish to be gentle.",
    ],
    replies: [
      "I’m hard to please. Ask my aunt.",
      "You needn’t say anything back. Pass me a fork.",
      "Too much, or a good amount? I can slow down.",
    ],
    avoid: {
      reply: "Great. I finally say it and you laugh.",
      why: "It’s a fair hurt. “That was hard for me to say” would leave them a way back.",
    },
  },
});
