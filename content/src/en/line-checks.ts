import type { LineCheck } from "../schema.ts";
import { ownWords } from "./own-words.ts";

const check = { ...ownWords, kind: "line-check" } as const;

/** Six questions before a line is saved, asked of the person who wrote it. The line itself is not read by anything. */
export const lineChecks: readonly LineCheck[] = [
  {
    ...check,
    id: "line-check.watch",
    about: "watch",
    label: "Watch",
    text: "Does it need you to watch them: where they are, who they see, when they were last online?",
    kindly:
      "Not knowing can feel unbearable at two in the morning. Watching doesn’t end it. It starts again with the next hour.",
    instead: "When I’m scared at night, I’ll ring my brother.",
  },
  {
    ...check,
    id: "line-check.cut-off",
    about: "cut-off",
    label: "Cut them off",
    text: "Does it keep them from a friend, their family, their work or their faith?",
    kindly: "It hurts to come second. You can say that it hurts. Who they love is theirs to choose.",
    instead: "I felt left out. I’d like one evening. You may say no.",
  },
  {
    ...check,
    id: "line-check.punish",
    about: "punish",
    label: "Make them pay",
    text: "Is any part of it there so that they feel it: a silence, a cold week, a thing taken away?",
    kindly:
      "When you’ve been hurt, you may want them to know how it was. Telling them does that. Making them pay tells them something else.",
    instead: "I was hurt, and I need tonight to myself. Tomorrow at eight I’ll tell you.",
  },
  {
    ...check,
    id: "line-check.threaten",
    about: "threaten",
    label: "Threaten",
    text: "Does it say something bad will happen, to them, to you or to anyone, unless they do it?",
    kindly: "Big words often come when small ones weren’t heard. A threat may get you a yes. It’s a yes out of fear.",
    instead: "I’m not sure I can go on like this. I’d like us to talk about it, with somebody else there if you like.",
  },
  {
    ...check,
    id: "line-check.trade-in-sex",
    about: "trade-in-sex",
    label: "Trade in sex",
    text: "Is sex in it as a price, a prize, or something owed?",
    kindly:
      "Being turned down can hurt, and so can being asked when you’re far away. Either of you may say no on any night, for no reason.",
    instead: "When I feel far from you, I’ll say so, and ask for an hour of talk.",
  },
  {
    ...check,
    id: "line-check.money-or-phone",
    about: "money-or-phone",
    label: "Money or phone",
    text: "Does it reach into their money, their papers, their messages or their phone?",
    kindly:
      "You may be after something solid to hold. What’s in their pocket is theirs, and looking tends to leave you wanting to look again.",
    instead: "I’ll pay my half on the first, and ask you on Sunday what worries me.",
  },
];
