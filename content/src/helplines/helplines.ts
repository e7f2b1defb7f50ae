import type { Helpline } from "../helpline.ts";
import { africaLines } from "./africa.ts";
import { americasLines } from "./americas.ts";
import { asiaPacificLines } from "./asia-pacific.ts";
import { islandsLines } from "./islands.ts";
import { northLines } from "./north.ts";
import { southLines } from "./south.ts";
import { westLines } from "./west.ts";

/** Every line Ajar carries. It works offline, and nothing that is tapped in it is written down. */
export const helplines: readonly Helpline[] = [
  ...americasLines,
  ...islandsLines,
  ...westLines,
  ...southLines,
  ...northLines,
  ...asiaPacificLines,
  ...africaLines,
];

/** For everywhere else, and for whatever has expired: opened only when tapped. */
export const directory = { words: "findahelpline.com", href: "https://findahelpline.com" } as const;
