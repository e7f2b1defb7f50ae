import { concat, u32, u64, type Bytes } from "./bytes.ts";

/** 1: one fact. 2: several facts with their own ids, from a backup. */
export type EntryKind = 1 | 2;

/** The 78 bytes in front of a sealed entry that anyone holding it can read. */
export interface Header {
  readonly kind: EntryKind;
  /** 16 bytes. */
  readonly space: Bytes;
  /** 16 bytes. */
  readonly author: Bytes;
  /** The author's own counter, from 1 to 2^53 − 1. */
  readonly seq: number;
  /** From 0. */
  readonly epoch: number;
  /** Id of the author's entry before this one; 32 zeros for the first. */
  readonly prev: Bytes;
}

export const VERSION = 1;
export const HEADER_BYTES = 78;

/** What `prev` holds in an author's first entry. */
export const NO_PREV: Bytes = new Uint8Array(32);

export function headerBytes(header: Header): Bytes {
  const { kind, space, author, seq, epoch, prev } = header;
  return concat(Uint8Array.of(VERSION, kind), space, author, u64(seq), u32(epoch), prev);
}

/** Returns `null` for another version, an unknown kind, a counter out of range, or too few bytes. */
export function parseHeader(bytes: Bytes): Header | null {
  if (bytes.length < HEADER_BYTES || bytes[0] !== VERSION) return null;
  const kind = bytes[1];
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const seq = Number(view.getBigUint64(34));
  if ((kind !== 1 && kind !== 2) || seq < 1 || !Number.isSafeInteger(seq)) return null;
  return {
    kind,
    space: bytes.slice(2, 18),
    author: bytes.slice(18, 34),
    seq,
    epoch: view.getUint32(42),
    prev: bytes.slice(46, HEADER_BYTES),
  };
}
