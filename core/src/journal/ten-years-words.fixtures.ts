import type { Move, Urge } from "../moment/facts.ts";
import type { Setting } from "../person/facts.ts";
import type { Chance } from "./random.fixtures.ts";

export const settings: readonly Setting[] = ["friend", "family", "date", "partner"];
export const urges: readonly Urge[] = ["leave", "go-quiet", "push-away", "hold-on", "please", "joke", "fix", "none"];
export const moves: readonly Move[] = ["away", "stayed", "towards"];
export const patterns = ["pull-away", "test", "go-quiet", "joke", "please", "explain", "go-numb"].map(
  (each) => `pattern.${each}`,
);
export const bodyCues = ["head-tight", "throat-tight", "chest-warm", "belly-cold", "hands-tight"].map(
  (each) => `body-cue.${each}`,
);
export const feelings = ["steady", "calm", "relieved", "uneasy", "lonely", "proud", "tender"].map(
  (each) => `feeling.${each}`,
);
export const behaviours = ["joke", "phone-in-hand", "talk-fast", "keep-it-vague"].map(
  (each) => `safety-behaviour.${each}`,
);
export const cards = ["subject", "fine", "catch", "sofa", "again", "evening"].map((each) => `recognition.${each}`);
export const labels = [
  "Bo",
  "Irma",
  "Zoë",
  "K.",
  "my brother",
  "Sam from work",
  "Aunt Li",
  "Mum",
  "Ada",
  "the neighbour",
  "Noor",
  "Jo",
];
const thoughts = [
  "We sat in the car and the radio was on.",
  "I said it was nothing and then it was not.",
  "She asked twice.",
  "He waited, which I did not expect.",
  "I wanted to be somewhere else.",
  "My hands were cold the whole time.",
  "Later I wrote three messages and sent one.",
  "Nothing was said about it at dinner, and that was fine.",
  "It was quieter than I had thought.",
  "Ik wist niet wat ik moest zeggen.",
  "No sé por qué me fui tan pronto.",
  "We laughed, for once about the same thing.",
  "I kept my coat on.",
];

/** Own words of natural length: often none, mostly a line or two, at most `most` characters. */
export function note(chance: Chance, most: number): string {
  if (chance.happens(0.35)) return "";
  const sentences = Array.from({ length: chance.whole(1, chance.happens(0.2) ? 7 : 3) }, () => chance.one(thoughts));
  return sentences.join(" ").slice(0, most).trim();
}

/** One line, never empty. */
export function line(chance: Chance): string {
  return chance.one(thoughts);
}
