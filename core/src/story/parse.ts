import { isDistress, isFactId, oneOf, orNull, parserOf, textOf } from "../shared/shape.ts";
import { RULE_LIMIT } from "./end-story.ts";
import type { AgeBand, StoryBegun, StoryDial, StoryEnded, StoryMomentTold } from "./facts.ts";
import { ANSWER_LIMIT, WHO_LIMIT } from "./tell-moment.ts";

const isDial = oneOf<StoryDial>({ light: true, middle: true, deep: true });
const isAnswer = textOf(0, ANSWER_LIMIT);

/** An age band, as stories and endings have it. */
export const isAge = oneOf<AgeBand>({
  "under-6": true,
  "6-11": true,
  "12-17": true,
  "18-29": true,
  "30-49": true,
  "50-on": true,
});

/** One parser for every kind of fact about stories. */
export const STORY_PARSERS = {
  "story-begun": parserOf<StoryBegun>("story-begun", { dial: isDial }),
  "story-moment-told": parserOf<StoryMomentTold>("story-moment-told", {
    story: isFactId,
    age: orNull(isAge),
    who: textOf(0, WHO_LIMIT),
    happened: isAnswer,
    concluded: isAnswer,
    protects: isAnswer,
    costs: isAnswer,
    exception: isAnswer,
  }),
  "story-ended": parserOf<StoryEnded>("story-ended", {
    story: isFactId,
    rule: textOf(0, RULE_LIMIT),
    felt: orNull(isDistress),
  }),
};
