import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";

const KIT_BYTES = 16;

/**
 * The twelve words of the recovery kit. The last word carries a four-bit checksum.
 *
 * Source: BIP-0039, English word list. Throws a `RangeError` unless `entropy` is 16 bytes.
 */
export function kitWordsOf(entropy: Uint8Array): readonly string[] {
  if (entropy.length !== KIT_BYTES) throw new RangeError(`kit entropy is ${KIT_BYTES} bytes, not ${entropy.length}`);
  return entropyToMnemonic(entropy, wordlist).split(" ");
}

/** The 16 bytes behind twelve typed words, or `null` when they are not kit words or the checksum differs. */
export function entropyOf(words: string): Uint8Array | null {
  try {
    const entropy = mnemonicToEntropy(wordsTyped(words), wordlist);
    return entropy.length === KIT_BYTES ? entropy : null;
  } catch {
    return null;
  }
}

/**
 * Words as a person copies them from paper, in the one form that is used as a secret: lower case, joined by single
 * spaces. Capitals, extra spaces, line breaks, commas and numbering ("1. word", "2) word", "3 word") do not matter.
 */
export function wordsTyped(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s,;]+/u)
    .map((word) => word.replace(/^\d+[.):]?/u, "").replace(/\.$/u, ""))
    .filter((word) => word !== "")
    .join(" ");
}
