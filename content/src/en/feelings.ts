import type { FeelingWord } from "../schema.ts";
import { afraidWords } from "./feelings/afraid.ts";
import { angryWords } from "./feelings/angry.ts";
import { ashamedWords } from "./feelings/ashamed.ts";
import { calmWords } from "./feelings/calm.ts";
import { gladWords } from "./feelings/glad.ts";
import { hurtWords } from "./feelings/hurt.ts";
import { sadWords } from "./feelings/sad.ts";
import { warmWords } from "./feelings/warm.ts";

/** The whole vocabulary: 96 words, eight families, three strengths, four of each. */
export const feelings: readonly FeelingWord[] = [
  ...sadWords,
  ...afraidWords,
  ...angryWords,
  ...ashamedWords,
  ...hurtWords,
  ...calmWords,
  ...gladWords,
  ...warmWords,
];
