import type { Bytes } from "./byte-reader.ts";
import { ENTRY_BYTES } from "./limits.ts";

/** What a relay reads of a sealed entry: where it belongs. Nothing else in it means anything to a relay. */
export interface EntryPlace {
  /** 16 bytes. */
  readonly space: Bytes;
  /** 16 bytes. */
  readonly author: Bytes;
  /** The author's own counter, from 1 to 2^53 − 1. */
  readonly seq: number;
}

/** Returns `null` for another version than 1, a length no entry has, or a counter out of range. */
export function parseEntryPlace(entry: Uint8Array): EntryPlace | null {
  if (entry.length < ENTRY_BYTES.fewest || entry.length > ENTRY_BYTES.most || entry[0] !== 1) return null;
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const seq = view.getUint32(34) * 2 ** 32 + view.getUint32(38);
  if (seq < 1 || !Number.isSafeInteger(seq)) return null;
  return { space: new Uint8Array(entry.subarray(2, 18)), author: new Uint8Array(entry.subarray(18, 34)), seq };
}
