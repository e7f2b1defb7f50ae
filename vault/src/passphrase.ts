import type { PassphraseStrength } from "./vault.ts";
import { isCommon } from "./common-passphrases.ts";
import { EFF_WORDS } from "./wordlist.ts";

// This module brings 62 kB of words with it: import it with `await import(...)` when a person sets a passphrase or
// makes a backup, never from what starts with the app.

/** `random(n)` gives `n` bytes nobody can guess. */
type Random = (n: number) => Uint8Array;

/** Fewest characters of a person's own passphrase, counted in code points after NFKC. */
const CHARACTERS_LEAST = 15;

/** The most two-byte draws that share evenly among the words; a draw at or above it is thrown away. */
const FAIR_BELOW = 65_536 - (65_536 % EFF_WORDS.length);

/** Five words of 7,776 (64.6 bits), joined by spaces: the passphrase Ajar offers. */
export function fiveWords(random: Random): string {
  return wordsDrawn(5, random);
}

/** Ten words of 7,776 (129 bits), joined by spaces: the secret of a backup that has no kit. */
export function tenWords(random: Random): string {
  return wordsDrawn(10, random);
}

/** Whether a passphrase may be used, told honestly: length, and whether many people would try it first. */
export function weigh(passphrase: string): PassphraseStrength {
  const plain = normalised(passphrase);
  const characters = [...plain].length;
  if (characters < CHARACTERS_LEAST) return { verdict: "too-short", characters };
  return { verdict: isCommon(plain) ? "common" : "fine", characters };
}

/** The same passphrase however a keyboard composes its letters: Unicode NFKC. Capitals and spaces stay. */
export function normalised(passphrase: string): string {
  return passphrase.normalize("NFKC");
}

function wordsDrawn(count: number, random: Random): string {
  return Array.from({ length: count }, () => wordDrawn(random)).join(" ");
}

function wordDrawn(random: Random): string {
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const draw = high * 256 + low;
    if (draw < FAIR_BELOW) return EFF_WORDS[draw % EFF_WORDS.length] as string;
  }
}
