import { wordsIn } from "./voice.fixtures.ts";

/** Touch, sex, keys to a device, whereabouts, another's secret, and drink: no item may ask for these. */
const NEVER_ASKED = new RegExp(
  `\\b(?:${[
    "(?<!in )touch(?:es|ed|ing)?|hug(?:s|ged|ging)?|kiss(?:es|ed|ing)?|cuddl\\w+|caress\\w*|massag\\w+|embrac\\w+",
    "strok(?:e|es|ed|ing)|holds? hands|(?:your|their) hands?|arm around|lap|naked|undress\\w*|sex\\w*|in bed",
    "pass(?:word|code|phrase)s?|pin|log(?:in| in)|unlock\\w*|fingerprint|(?:their|your|swap) phones?|your screen",
    "locations?|gps|track(?:s|ed|ing)?|whereabouts|where they are|where (?:you are|you’re) now",
    "secrets?|confided|somebody else’s|someone else’s|alcohol|wine|beer|drinks?|drunk|drugs?",
  ].join("|")})\\b`,
  "giu",
);

/** What a text asks for that Ajar never asks for. */
export function neverAskedIn(text: string): readonly string[] {
  return text.match(NEVER_ASKED) ?? [];
}

export function countsOf<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The keys that come more than `most` times. */
export function moreThan(most: number, keys: readonly string[]): readonly string[] {
  return [...countsOf(keys)].filter(([, count]) => count > most).map(([key]) => key);
}

/** The first words of a text, without its signs and capitals. */
export function openingOf(text: string, length: number): string {
  return wordsIn(text).slice(0, length).join(" ").toLowerCase();
}

/** Openings of `length` words that more than `most` of these texts share. A text shorter than that counts whole. */
export function sharedOpenings(texts: readonly string[], length: number, most: number): readonly string[] {
  return moreThan(
    most,
    texts.map((text) => openingOf(text, length)),
  );
}
