import type { GuidePage } from "../../guide.ts";
import { ownPage } from "./own-page.ts";

const page = { ...ownPage, group: "mine" } as const;

/** If it is mine: reflect, small steps, test what one assumes, therapy. */
export const minePages: readonly GuidePage[] = [
  {
    ...page,
    id: "guide.reflect",
    version: 2,
    slug: "reflect",
    evidence: "B",
    refs: ["frattaroli-2006", "slatcher-2006", "radcliffe-2007"],
    title: "Look back, a little",
    text: "What happened, what you made of it, and one time it was not so.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "Pick a few moments that taught you something about people. You need not start with the worst. For each: what happened, what you took from it, how that kept you safe, and what it costs today.",
          "Then look for one exception. One teacher, one aunt, one friend on a bus. An old rule that has an exception is a little less of a rule.",
        ],
      },
      {
        heading: "Writing, and its limits",
        paragraphs: [
          {
            text: "Over 146 studies, writing about hard things helped a very little, on average {frattaroli-2006}. Of 86 couples who were dating, 77 in 100 were still together after three months when one had written about the two of them, and 52 in 100 when not {slatcher-2006}. Writing that someone else read helped mood more than writing kept private, with 165 people {radcliffe-2007}.",
            simpler: "Writing about hard things may help a bit. For some people, being read helps more.",
          },
          "Keep it to twenty minutes, and to four times for one topic. Leave it for now if pictures from then rush back, or if you lost someone in the last eight weeks. Come back to the room first. The writing can wait.",
        ],
      },
    ],
    doing: [
      { to: "stories", words: "Begin a story" },
      { to: "writing", words: "Write for a while" },
      { to: "grounding", words: "Come back to the room" },
    ],
  },
  {
    ...page,
    id: "guide.small-steps",
    version: 2,
    slug: "small-steps",
    evidence: "C",
    refs: ["craske-2014", "manbeck-2020"],
    title: "Small steps",
    text: "Guess, go, look. Then a size up, or the same again.",
    saying: "Borrow a ladder. Owning one proves nothing.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "A step is one small true thing you do with someone. Small enough to finish, and a bit harder than easy. “On the walk home, say: I was nervous in there.”",
          "Before you go, write down what you fear, so plainly that a camera could see it. “They will laugh.” Say how bad it might be. Seal it, and don’t look.",
          "You need not be calm first. Go while your heart is beating. Afterwards open the seal and put the two side by side.",
        ],
      },
      {
        heading: "Why write it down",
        paragraphs: [
          {
            text: "Fear seems to change most when something turns out unlike what you expected {craske-2014}. If you don’t say what you expect, there is nothing to compare. That research is mostly about other fears, with a therapist there.",
            simpler:
              "You notice the gap better when you wrote down your guess. Most of this was tested with other fears.",
          },
          "Once is rarely enough. Do it again with another person, another day, another room {manbeck-2020}.",
        ],
      },
      {
        heading: "When it goes badly",
        paragraphs: [
          "It can. Then it hurt, and you owe it no lesson. Ask later: was it the step, the person or the day? Smaller, someone else, or rest. All three are fine.",
        ],
      },
    ],
    doing: [
      { to: "choose", words: "Try one small step" },
      { to: "steps", words: "Look at my steps" },
      { to: "picture", words: "What I feared, what happened" },
    ],
  },
  {
    ...page,
    id: "guide.assumptions",
    slug: "assumptions",
    evidence: "B",
    refs: ["guo-2020"],
    title: "Check what you assume",
    text: "“They went quiet, so they are done with me.” Are they?",
    parts: [
      {
        heading: null,
        paragraphs: [
          "A thought that comes fast feels like a fact. “They went quiet, so they’re done with me.” What did a camera see? They went quiet.",
          "Write down what speaks for the thought, and what speaks against it. Two of each, or “not enough yet”. Then try a fairer one: “Quiet is all I know so far.” It need not be cheerful.",
          "If you still half believe the first one, don’t argue. Make two guesses and a small step, and look which one comes true.",
        ],
      },
      {
        heading: "What is known",
        paragraphs: [
          {
            text: "Online courses that teach this helped people with social anxiety in 20 trials with 1,743 people, by a middling amount {guo-2020}. They were not tested for fear of being close.",
            simpler:
              "Checking thoughts helps many people who are shy of others. For fear of closeness, nobody has tested it.",
          },
        ],
      },
      {
        heading: "Where this stops",
        paragraphs: [
          "If someone has hurt you, the thought “they may hurt me” is not a habit. Don’t weigh it. Go to the safety page.",
        ],
      },
    ],
    doing: [
      { to: "thought", words: "Weigh a thought" },
      { to: "safety", words: "Is it safe to open up here?" },
    ],
  },
  {
    ...page,
    id: "guide.therapy",
    version: 2,
    slug: "therapy",
    evidence: "B",
    refs: ["newman-2015", "levy-2018", "beasley-2019", "guo-2020"],
    title: "Think about therapy",
    text: "When it may be time, what helps with what, how to ask.",
    parts: [
      {
        heading: null,
        paragraphs: [
          "You can go because you want to. No other reason is needed. It may be time when the same round comes back with each new person, when old things come back at night, or when eight weeks of small steps changed little.",
          "Go sooner if you hurt yourself or think of it, if you hardly eat or sleep, or if two weeks were bad on most days.",
        ],
      },
      {
        heading: "What helps with what",
        paragraphs: [
          {
            text: "Keeping people at a distance: therapy that works on feelings and on how you are with people. In a trial with 83 people who worried a lot, those who kept their distance gained more from it {newman-2015}. Over 36 studies there are early signs of the same {levy-2018}.",
            simpler: "If you keep people away, look for someone who works with what you feel. It may help more.",
          },
          {
            text: "Two who both want to come: couple therapy. The evidence is good and the size of the gain uncertain {beasley-2019}. Not first where one of you is afraid of the other.",
            simpler: "If you both want to go, go together. If you fear the other, go alone first.",
          },
          "Fear of being watched or judged: CBT {guo-2020}. Something bad that comes back: trauma-focused CBT, or EMDR.",
        ],
      },
      {
        heading: "The first talk",
        paragraphs: [
          "Write to three people, since many are full. Ask what an hour with them is like, and what they would do if you wanted to stop coming. If it feels wrong after three visits, say so there. If they don’t take it well, try someone else.",
          "You can bring a page with what you tried. You tick each line that goes on it.",
        ],
      },
    ],
    doing: [
      { to: "therapy", words: "What to ask, and a first message" },
      { to: "summary", words: "Put a page together" },
    ],
  },
];
