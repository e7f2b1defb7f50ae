import { createHash } from "node:crypto";
import type { ContentId } from "@ajar/core/step/facts";
import type { Versioned } from "./every-item.fixtures.ts";
import { shownWordsOf } from "./voice.fixtures.ts";

/**
 * What was last written down of every item, by id and in order: its version, a space, and the first 16 hex digits of the
 * SHA-256 of every word it showed. An item that was taken out stays, since an id is never given to other words.
 */
export type VersionRecord = Readonly<Record<ContentId, string>>;

const HEX_DIGITS = 16;

/** What is to be written down of an item as it stands. */
export function recordedOf(item: Versioned): string {
  const hash = createHash("sha256")
    .update(JSON.stringify(shownWordsOf(item)))
    .digest("hex");
  return `${item.version} ${hash.slice(0, HEX_DIGITS)}`;
}

/** Items whose version does not do what a version has to, one line each: it rises with the words, and never falls. */
export function againstTheRecord(items: readonly Versioned[], record: VersionRecord): readonly string[] {
  return items.flatMap((item) => {
    const recorded = record[item.id];
    if (recorded === undefined || recorded === recordedOf(item)) return [];
    const before = Number.parseInt(recorded, 10);
    if (item.version < before) return [`${item.id} was version ${before} before: a version only rises`];
    return item.version === before ? [`${item.id} has other words: give it version ${before + 1}`] : [];
  });
}

/** The record with every item in it as it stands. */
export function recordWith(items: readonly Versioned[], record: VersionRecord): VersionRecord {
  const now = Object.fromEntries(items.map((item) => [item.id, recordedOf(item)]));
  const entries = Object.entries({ ...record, ...now });
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
