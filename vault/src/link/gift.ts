import { parseAuthorId, type AuthorId } from "@ajar/core/shared/stamp";
import { concat, fromHex, toHex, u32, u64, type Bytes } from "../bytes.ts";
import { LETTER_BYTES_MOST } from "./mail.ts";

/** The keys of one epoch, and the fact that began it: its author and counter, or `null` for the first. */
export interface EpochKeys {
  readonly epoch: number;
  readonly self: Bytes;
  readonly shut: Bytes;
  readonly begun: { readonly author: AuthorId; readonly seq: number } | null;
}

/** How far an author had written when the new device came. */
export interface Reached {
  readonly author: AuthorId;
  readonly seq: number;
  /** Id of that entry, 32 bytes. */
  readonly id: Bytes;
}

/** What a new device is sent once both have confirmed: the journal's space, every key of it, and how far it goes. */
export interface Gift {
  /** 32 hex digits. */
  readonly space: string;
  readonly epochs: readonly EpochKeys[];
  readonly heads: readonly Reached[];
}

const EPOCH_BYTES = 4 + 32 + 32 + 16 + 8;
const HEAD_BYTES = 16 + 8 + 32;
const NOBODY = "0".repeat(32);

/** space(16) ‖ epochs u32 ‖ heads u32 ‖ each epoch ‖ each head, cut into two letters; the second may be empty. */
export function writeGift(gift: Gift): readonly [Bytes, Bytes] {
  const whole = concat(
    fromHex(gift.space),
    u32(gift.epochs.length),
    u32(gift.heads.length),
    ...gift.epochs.map(({ epoch, self, shut, begun }) =>
      concat(u32(epoch), self, shut, fromHex(begun?.author ?? NOBODY), u64(begun?.seq ?? 0)),
    ),
    ...gift.heads.map(({ author, seq, id }) => concat(fromHex(author), u64(seq), id)),
  );
  if (whole.length > 2 * LETTER_BYTES_MOST) throw new RangeError("a journal has more keys than two letters hold");
  return [whole.slice(0, LETTER_BYTES_MOST), whole.slice(LETTER_BYTES_MOST)];
}

/** Returns `null` unless the bytes are exactly what `writeGift` would have written. Never throws. */
export function parseGift(first: Bytes, second: Bytes): Gift | null {
  const whole = concat(first, second);
  if (whole.length < 24) return null;
  const view = new DataView(whole.buffer);
  const [epochs, heads] = [view.getUint32(16), view.getUint32(20)];
  const end = 24 + epochs * EPOCH_BYTES;
  if (epochs === 0 || whole.length !== end + heads * HEAD_BYTES) return null;
  const parts = Array.from({ length: epochs }, (_, at) => readEpoch(whole, 24 + at * EPOCH_BYTES));
  const reached = Array.from({ length: heads }, (_, at) => readHead(whole, end + at * HEAD_BYTES));
  if (parts.some((part) => part === null) || reached.some((head) => head === null)) return null;
  const isWhole = parts.some((part) => part?.epoch === 0);
  return isWhole
    ? { space: toHex(whole.slice(0, 16)), epochs: parts as EpochKeys[], heads: reached as Reached[] }
    : null;
}

function readEpoch(bytes: Bytes, at: number): EpochKeys | null {
  const epoch = new DataView(bytes.buffer).getUint32(at);
  const author = parseAuthorId(toHex(bytes.subarray(at + 68, at + 84)));
  const seq = counterAt(bytes, at + 84);
  const isFirst = author === NOBODY && seq === 0;
  if (author === null || seq === null || (epoch === 0) !== isFirst) return null;
  const keys = { self: bytes.slice(at + 4, at + 36), shut: bytes.slice(at + 36, at + 68) };
  return { epoch, ...keys, begun: isFirst ? null : { author, seq } };
}

function readHead(bytes: Bytes, at: number): Reached | null {
  const author = parseAuthorId(toHex(bytes.subarray(at, at + 16)));
  const seq = counterAt(bytes, at + 16);
  if (author === null || seq === null || seq === 0) return null;
  return { author, seq, id: bytes.slice(at + 24, at + HEAD_BYTES) };
}

/** `null` above 2^53 − 1. */
function counterAt(bytes: Bytes, at: number): number | null {
  const value = Number(new DataView(bytes.buffer).getBigUint64(at));
  return Number.isSafeInteger(value) ? value : null;
}
