import type { ValueWord } from "../reflection-schema.ts";
import { ownWords } from "./own-words.ts";

const word = (slug: string, told: Pick<ValueWord, "text" | "plain" | "areas">): ValueWord => ({
  ...ownWords,
  kind: "value",
  id: `value.${slug}`,
  ...told,
});

/**
 * Twenty-four words for what someone may want to live by, with others and alone. The first area of each is the one its
 * steps are looked for in. Staying to oneself is among them, and weighs the same.
 */
export const valueWords: readonly ValueWord[] = [
  word("honesty", {
    text: "Honesty",
    plain: "Saying what is so, also when it is small.",
    areas: ["feelings", "conflict"],
  }),
  word("tenderness", {
    text: "Tenderness",
    plain: "Letting warmth show in what I do.",
    areas: ["affection", "feelings"],
  }),
  word("trust", { text: "Trust", plain: "Leaning a little before I am sure.", areas: ["dependence", "future"] }),
  word("loyalty", { text: "Loyalty", plain: "Staying when it gets dull or hard.", areas: ["future", "dependence"] }),
  word("freedom", { text: "Freedom", plain: "Having room, and leaving room.", areas: ["needs", "future"] }),
  word("fairness", {
    text: "Fairness",
    plain: "Giving and taking that come out even in the end.",
    areas: ["conflict", "needs"],
  }),
  word("courage", { text: "Courage", plain: "Doing it with the fear still there.", areas: ["conflict", "feelings"] }),
  word("patience", {
    text: "Patience",
    plain: "Letting things take as long as they take.",
    areas: ["future", "conflict"],
  }),
  word("play", { text: "Play", plain: "Doing things for no reason but fun.", areas: ["affection", "appreciation"] }),
  word("humour", {
    text: "Humour",
    plain: "Laughing together, at the right thing.",
    areas: ["affection", "appreciation"],
  }),
  word("gratitude", {
    text: "Thanks",
    plain: "Seeing what I get, and saying so.",
    areas: ["appreciation", "affection"],
  }),
  word("generosity", {
    text: "Giving",
    plain: "Sharing what I have: time, food, attention.",
    areas: ["appreciation", "affection"],
  }),
  word("friendship", {
    text: "Friendship",
    plain: "Keeping up with people, also on dull days.",
    areas: ["affection", "dependence"],
  }),
  word("family", {
    text: "Family",
    plain: "Being there for my own, whoever they are.",
    areas: ["past", "appreciation"],
  }),
  word("faith", { text: "Faith", plain: "Living by what I hold to be true or holy.", areas: ["past", "future"] }),
  word("roots", { text: "Roots", plain: "Knowing where I come from, and telling it.", areas: ["past", "feelings"] }),
  word("curiosity", { text: "Curiosity", plain: "Asking, and wanting the answer.", areas: ["past", "future"] }),
  word("gentleness", {
    text: "Gentleness",
    plain: "A soft hand with others, and with myself.",
    areas: ["conflict", "affection"],
  }),
  word("reliability", {
    text: "Keeping my word",
    plain: "Doing what I said, when I said it.",
    areas: ["future", "dependence"],
  }),
  word("teamwork", {
    text: "Doing it together",
    plain: "Letting others carry an end of it.",
    areas: ["dependence", "needs"],
  }),
  word("self-respect", {
    text: "Self-respect",
    plain: "Taking my own needs as seriously as theirs.",
    areas: ["needs", "conflict"],
  }),
  word("rest", { text: "Rest", plain: "Stopping before I have to.", areas: ["needs", "feelings"] }),
  word("quiet", { text: "Quiet", plain: "Time alone, without being sorry for it.", areas: ["needs", "conflict"] }),
  word("openness", { text: "Openness", plain: "Letting someone see how it is with me.", areas: ["feelings", "past"] }),
];
