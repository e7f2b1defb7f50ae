import type { Twins } from "../../literal.ts";
import { answerTwins } from "./answers.ts";
import { guideTwins } from "./guide.ts";
import { laterGuideTwins } from "./guide-later.ts";
import { questionTwins } from "./questions.ts";
import { sceneTwins } from "./scenes.ts";

/** Every text with a figure of speech in it, and its twin. */
export const twins: Twins = { ...guideTwins, ...laterGuideTwins, ...answerTwins, ...sceneTwins, ...questionTwins };
