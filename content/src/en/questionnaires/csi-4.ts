import type { Questionnaire } from "../../questionnaire.ts";

const degrees = [
  { value: 0, words: "Not at all" },
  { value: 1, words: "A little" },
  { value: 2, words: "Somewhat" },
  { value: 3, words: "Mostly" },
  { value: 4, words: "Almost completely" },
  { value: 5, words: "Completely" },
] as const;

/**
 * Couples Satisfaction Index, four items. In a file of its own: its authors' grant is silent about software that
 * others sell, so a build can leave it out (`AJAR_WITHOUT_CSI4=1`).
 */
export const csi4: Questionnaire = {
  id: "questionnaire.csi-4",
  kind: "questionnaire",
  version: 1,
  licence: "granted",
  refs: ["funk-2007"],
  evidence: "C",
  text: "How the two of you are, for me",
  instruction: null,
  notice:
    "Couples Satisfaction Index (CSI-4), J. L. Funk & R. D. Rogge, 2007. Its authors make it freely available for research and clinical use.",
  terms: "https://doi.org/10.1037/0893-3200.21.4.572",
  answers: degrees,
  items: [
    {
      id: "csi-4.happiness",
      text: "Please indicate the degree of happiness, all things considered, of your relationship.",
      reverse: false,
      answers: [
        { value: 0, words: "Extremely unhappy" },
        { value: 1, words: "Fairly unhappy" },
        { value: 2, words: "A little unhappy" },
        { value: 3, words: "Happy" },
        { value: 4, words: "Very happy" },
        { value: 5, words: "Extremely happy" },
        { value: 6, words: "Perfect" },
      ],
    },
    {
      id: "csi-4.warm",
      text: "I have a warm and comfortable relationship with my partner",
      reverse: false,
      answers: [
        { value: 0, words: "Not at all true" },
        { value: 1, words: "A little true" },
        { value: 2, words: "Somewhat true" },
        { value: 3, words: "Mostly true" },
        { value: 4, words: "Almost completely true" },
        { value: 5, words: "Completely true" },
      ],
    },
    {
      id: "csi-4.rewarding",
      text: "How rewarding is your relationship with your partner?",
      reverse: false,
      answers: null,
    },
    {
      id: "csi-4.satisfied",
      text: "In general, how satisfied are you with your relationship?",
      reverse: false,
      answers: null,
    },
  ],
  scoring: "sum",
  needs: 4,
  higher: "higher means happier",
  keep: true,
};
