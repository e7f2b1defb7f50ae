import { literally } from "../literally.ts";
import type { Depth } from "@ajar/core/shared/scale";
import type { ComposerWords } from "../../say/composer.ts";
import { asSentence, inside, together } from "./say.ts";

/** Show my own first: a small share that asks nothing back. */
export const words = literally(
  {
    estimate: {
      title: "What did they last show you?",
      lead: "Your own guess, for today only. It is written nowhere, and nothing adds up who showed more.",
      choices: {
        1: ["Light", "A fact, a liking"],
        2: ["Light, with a wish in it", "A small wish, a thank-you"],
        3: ["Middle", "A feeling about now"],
        4: ["Deep", "A fear, a hurt, a need"],
        5: ["Deep, and old", "Something hidden, something from long ago"],
      } satisfies Record<Depth, readonly [string, string]>,
      none: "I don’t know yet",
      against: "What I said was used against me",
    },
    upTo: {
      1: "Today yours stays light: a fact, a liking.",
      2: "Yours may go up to a small wish or a thank-you.",
      3: "Yours may go up to a feeling about now.",
      4: "Yours may go up to a fear, a hurt or a need. That is far enough.",
      5: "Yours may go as deep as you like. It needn’t.",
    } satisfies Record<Depth, string>,
    composer: {
      open: {
        title: "Show my own first",
        why: "Going first can make it easier for someone to follow, on another day or never. A fact, a feeling, what it means to you; about you, under a minute, and one step deeper than what they last showed at most. It ends in “no need to answer”. Then let it be.",
        note: "If what you’ve said was used against you before, this is not for that person.",
      },
      pages: [
        {
          id: "fact",
          title: "One thing about you",
          lead: "Something that happened, or that is so.",
          label: "A fact",
          suggestions: [
            "I kept my father’s old coat.",
            "I didn’t sleep well on Sunday.",
            "I rang my sister after a year.",
          ],
        },
        {
          id: "feeling",
          title: "And how is that for you?",
          lead: "One feeling is plenty.",
          label: "It makes me feel…",
          suggestions: ["a bit foolish", "calm", "scared, and glad too"],
        },
        {
          id: "meaning",
          title: "What does it mean to you?",
          label: "In a sentence",
          suggestions: ["It’s where I learned to wait.", "I’d forgotten I could.", "Long silences scare me."],
        },
      ],
      compose: ([fact, feeling, meaning]) => {
        const said = together([
          asSentence(fact),
          inside(feeling, (text) => `It makes me feel ${text}.`),
          asSentence(meaning),
        ]);
        return said === "" ? "" : `${said} No need to answer.`;
      },
      last: {
        title: "Under a minute",
        lead: "Say it while you do something else: a walk, the washing-up. Then carry on.",
      },
      most: 130,
      over: (count) => `${count} words. About a minute is a hundred and thirty.`,
    } satisfies ComposerWords,
  },
  {
    estimate: {
      title: "What did they last tell you about themselves?",
      lead: "Your own guess, for today only. It is written nowhere, and nothing counts who told more.",
    },
    upTo: {
      1: "Today, tell a fact or something you like.",
      5: "You may tell as much as you like. You needn’t.",
    },
    composer: {
      open: {
        title: "Tell something about me first",
        why: "When you tell something first, it can be easier for someone to do the same, on another day or never. A fact, a feeling, what it means to you; about you, under a minute, and at most a little more personal than what they last told you. It ends in “no need to answer”. After that, wait for nothing.",
      },
    },
  },
);
