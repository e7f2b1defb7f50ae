import type { Need } from "../schema.ts";
import { ownWords } from "./own-words.ts";

const need = { ...ownWords, kind: "need" } as const;

/** What a feeling may be asking for: 36 in six groups of six. */
export const needs: readonly Need[] = [
  { ...need, group: "safety", id: "need.safe", text: "To be safe" },
  { ...need, group: "safety", id: "need.warning", text: "To know what comes next" },
  { ...need, group: "safety", id: "need.way-out", text: "A way out" },
  { ...need, group: "safety", id: "need.steady", text: "Something that stays the same" },
  { ...need, group: "safety", id: "need.keep-word", text: "People who do what they say" },
  { ...need, group: "safety", id: "need.privacy", text: "To keep what is yours private" },
  { ...need, group: "rest", id: "need.sleep", text: "Sleep" },
  { ...need, group: "rest", id: "need.quiet", text: "Quiet" },
  { ...need, group: "rest", id: "need.slow", text: "To go slower" },
  { ...need, group: "rest", id: "need.put-down", text: "To put something down" },
  { ...need, group: "rest", id: "need.comfort", text: "Comfort" },
  { ...need, group: "rest", id: "need.pause", text: "A while with nothing to do" },
  { ...need, group: "closeness", id: "need.heard", text: "To be heard" },
  { ...need, group: "closeness", id: "need.understood", text: "To be understood" },
  { ...need, group: "closeness", id: "need.company", text: "Company" },
  { ...need, group: "closeness", id: "need.belong", text: "To belong" },
  { ...need, group: "closeness", id: "need.cared-for", text: "To be cared for" },
  { ...need, group: "closeness", id: "need.known", text: "To be known" },
  { ...need, group: "freedom", id: "need.room", text: "Room to breathe" },
  { ...need, group: "freedom", id: "need.choice", text: "To choose for yourself" },
  { ...need, group: "freedom", id: "need.say-no", text: "To say no" },
  { ...need, group: "freedom", id: "need.time-alone", text: "Time alone" },
  { ...need, group: "freedom", id: "need.own-pace", text: "Your own pace" },
  { ...need, group: "freedom", id: "need.change-mind", text: "To change your mind" },
  { ...need, group: "meaning", id: "need.matter", text: "To matter" },
  { ...need, group: "meaning", id: "need.useful", text: "To be of use" },
  { ...need, group: "meaning", id: "need.sense", text: "To make sense of it" },
  { ...need, group: "meaning", id: "need.hope", text: "Something to hope for" },
  { ...need, group: "meaning", id: "need.mourn", text: "To mourn" },
  { ...need, group: "meaning", id: "need.play", text: "Play" },
  { ...need, group: "fairness", id: "need.respect", text: "Respect" },
  { ...need, group: "fairness", id: "need.believed", text: "To be believed" },
  { ...need, group: "fairness", id: "need.truth", text: "The truth" },
  { ...need, group: "fairness", id: "need.fair-share", text: "A fair share" },
  { ...need, group: "fairness", id: "need.mend", text: "To mend something" },
  { ...need, group: "fairness", id: "need.thanks", text: "Thanks" },
];
