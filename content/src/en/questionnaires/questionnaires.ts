import type { Questionnaire } from "../../questionnaire.ts";

const accuracy = [
  { value: 1, words: "Very inaccurate" },
  { value: 2, words: "Moderately inaccurate" },
  { value: 3, words: "Neither" },
  { value: 4, words: "Moderately accurate" },
  { value: 5, words: "Very accurate" },
] as const;

const item = { answers: null } as const;
const own = { ...item, reverse: false } as const;
const turned = { ...item, reverse: true } as const;

/** Higher is more guarded. What ties it to fear of closeness has not been shown, so it is never called that. */
export const reserve: Questionnaire = {
  id: "questionnaire.ipip-reserve",
  kind: "questionnaire",
  version: 1,
  licence: "public-domain",
  refs: ["goldberg-2006"],
  evidence: "C",
  text: "How guarded I am",
  instruction: "Describe yourself as you generally are now.",
  notice:
    "“Reserve”, ten items from the International Personality Item Pool. Public domain: anyone may use it. The pool prints the items without “I”.",
  terms: "https://ipip.ori.org",
  answers: accuracy,
  items: [
    { ...own, id: "ipip-reserve.reveal-little", text: "I reveal little about myself." },
    { ...own, id: "ipip-reserve.hard-to-know", text: "I am hard to get to know." },
    { ...own, id: "ipip-reserve.dont-talk", text: "I don't talk a lot." },
    { ...own, id: "ipip-reserve.bottle-up", text: "I bottle up my feelings." },
    { ...own, id: "ipip-reserve.thoughts-to-myself", text: "I keep my thoughts to myself." },
    { ...turned, id: "ipip-reserve.open-to-others", text: "I am open about myself to others." },
    { ...turned, id: "ipip-reserve.open-feelings", text: "I am open about my feelings." },
    { ...turned, id: "ipip-reserve.disclose", text: "I disclose my intimate thoughts." },
    { ...turned, id: "ipip-reserve.show-feelings", text: "I show my feelings." },
    { ...turned, id: "ipip-reserve.willing-to-talk", text: "I am willing to talk about myself." },
  ],
  scoring: "mean",
  needs: 8,
  higher: "higher means you described yourself as more guarded",
  keep: true,
};

export const capacityForLove: Questionnaire = {
  id: "questionnaire.ipip-capacity-for-love",
  kind: "questionnaire",
  version: 1,
  licence: "public-domain",
  refs: ["bluemke-2021"],
  evidence: "C",
  text: "Giving and taking love",
  instruction: "Describe yourself as you generally are now.",
  notice:
    "“Capacity for Love”, four items of the IPIP-VIA-R, from the International Personality Item Pool. Public domain: anyone may use it. The pool prints the items without “I”.",
  terms: "https://ipip.ori.org/IPIP-VIA-R_Key.html",
  answers: accuracy,
  items: [
    {
      ...own,
      id: "ipip-capacity-for-love.people-who-care",
      text: "I know that there are people in my life who care as much for me as for themselves.",
    },
    { ...own, id: "ipip-capacity-for-love.express", text: "I can express love to someone else." },
    { ...turned, id: "ipip-capacity-for-love.share", text: "I do not easily share my feelings with others." },
    { ...turned, id: "ipip-capacity-for-love.accept", text: "I have difficulty accepting love from anyone." },
  ],
  scoring: "mean",
  needs: 4,
  higher: "higher means you described giving and taking love as easier",
  keep: true,
};

export const ucla3: Questionnaire = {
  id: "questionnaire.ucla-3",
  kind: "questionnaire",
  version: 1,
  licence: "granted",
  refs: ["hughes-2004"],
  evidence: "C",
  text: "How much company I feel I have",
  instruction: null,
  notice:
    "Three-item loneliness scale, Hughes, Waite, Hawkley & Cacioppo, 2004. Listed as not copyrighted in Carnegie Mellon University’s list of measures.",
  terms: "https://doi.org/10.1177/0164027504268574",
  answers: [
    { value: 1, words: "Hardly ever" },
    { value: 2, words: "Some of the time" },
    { value: 3, words: "Often" },
  ],
  items: [
    { ...own, id: "ucla-3.companionship", text: "How often do you feel that you lack companionship?" },
    { ...own, id: "ucla-3.left-out", text: "How often do you feel left out?" },
    { ...own, id: "ucla-3.isolated", text: "How often do you feel isolated from others?" },
  ],
  scoring: "sum",
  needs: 3,
  higher: "higher means lonelier",
  keep: true,
};

/**
 * Shown as "How have the last two weeks been?", and by no other name. Its answers are summed in memory and forgotten:
 * never stored, scored or named. `someoneToTalkTo` in core says when they open a card.
 */
export const phq4: Questionnaire = {
  id: "questionnaire.phq-4",
  kind: "questionnaire",
  version: 1,
  licence: "granted",
  refs: ["kroenke-2009"],
  evidence: "C",
  text: "How have the last two weeks been?",
  instruction: "Over the last 2 weeks, how often have you been bothered by the following problems?",
  notice:
    "Questions by Kroenke, Spitzer, Williams & Löwe, 2009. No permission is required to reproduce, translate, display or distribute them. Your answers are not kept.",
  terms: "https://doi.org/10.1176/appi.psy.50.6.613",
  answers: [
    { value: 0, words: "Not at all" },
    { value: 1, words: "Several days" },
    { value: 2, words: "More than half the days" },
    { value: 3, words: "Nearly every day" },
  ],
  items: [
    { ...own, id: "phq-4.nervous", text: "Feeling nervous, anxious or on edge" },
    { ...own, id: "phq-4.worrying", text: "Not being able to stop or control worrying" },
    { ...own, id: "phq-4.interest", text: "Little interest or pleasure in doing things" },
    { ...own, id: "phq-4.down", text: "Feeling down, depressed or hopeless" },
  ],
  scoring: "none",
  needs: 4,
  higher: null,
  keep: false,
};

/** The questionnaires whose numbers may be kept; CSI-4 stands in a file of its own. */
export const questionnaires: readonly Questionnaire[] = [reserve, capacityForLove, ucla3];
