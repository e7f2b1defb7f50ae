import type { Bytes } from "./byte-reader.ts";
import { fixed, flag, list, oneOf, record, rest, sized, u16, u32, u53, u8, type ValueOf } from "./field.ts";
import { frameCodec, type FrameOf } from "./frame-table.ts";
import {
  ANSWER_BYTES,
  CARD_BYTES,
  CLIENT_FRAME_BYTES,
  COMPACT_HEADS,
  ENTRY_BYTES,
  ERASE_SEQS,
  EXCHANGE_BYTES,
  ID_BYTES,
  INVITE_BYTES,
  KEYS_PER_ROLE,
  MEET,
  PAGE_ROWS,
  SERVER_FRAME_BYTES,
} from "./limits.ts";

const id = fixed(ID_BYTES);
const key = fixed(32);
const exchange = fixed(EXCHANGE_BYTES);

/** Role 0 or 1 in a space; a private space has role 0 only. */
const roleKey = record({ role: u8, author: id, loginKey: key });
const ownKey = record({ author: id, loginKey: key });
const head = record({ author: id, seq: u53 });

/** Why a space may be made: no reason needed, an operator's invite code (ASCII), or a proof of work (`work.ts`, u53). */
const grant = record({ invite: sized(INVITE_BYTES), work: u53 });

/** A row of the log. `bytes` is the sealed entry, or of an erased one its header(78) ‖ id(32). */
const row = record({ what: oneOf(["entry", "stub"]), cursor: u53, bytes: sized(ENTRY_BYTES.most) });

/** What a person put into an exchange: key hash h, sealed card C, sealed answer c. */
const slot = { keyHash: key, card: fixed(CARD_BYTES), answer: fixed(ANSWER_BYTES) };

/**
 * From an app to a relay. `ref` is any number; the answer carries it back. `erase` may name any author of the own role. The `entry` of `compact` is the last piece of
 * the checkpoint; it is appended, and all rows up to `cursor` go, both or neither. `meet-open` needs a login; whoever
 * knows the id of a meeting may put, get and end it.
 */
const CLIENT = {
  create: {
    type: 1,
    fields: { space: id, sort: oneOf(["private", "pair"]), keys: list(roleKey, 2 * KEYS_PER_ROLE), grant },
  },
  open: { type: 2, fields: { space: id, author: id } },
  prove: { type: 3, fields: { signature: fixed(64) } },
  append: { type: 4, fields: { entry: rest(ENTRY_BYTES) } },
  read: { type: 5, fields: { cursor: u53, limit: u16 } },
  "read-by": { type: 6, fields: { author: id, seq: u53, limit: u16 } },
  erase: { type: 7, fields: { author: id, seqs: list(u53, ERASE_SEQS) } },
  compact: { type: 8, fields: { cursor: u53, heads: list(head, COMPACT_HEADS), entry: rest(ENTRY_BYTES) } },
  keys: { type: 9, fields: { add: list(ownKey, KEYS_PER_ROLE), remove: list(ownKey, KEYS_PER_ROLE) } },
  close: { type: 10, fields: {} },
  put: { type: 11, fields: { exchange, ...slot } },
  back: { type: 12, fields: { exchange } },
  key: { type: 13, fields: { exchange, answerKey: key } },
  see: { type: 14, fields: { exchange } },
  "meet-open": { type: 15, fields: { meeting: id, minutes: u16 } },
  "meet-put": { type: 16, fields: { meeting: id, message: sized(MEET.messageBytes) } },
  "meet-get": { type: 17, fields: { meeting: id, from: u8 } },
  "meet-end": { type: 18, fields: { meeting: id } },
  ping: { type: 19, fields: {} },
} as const;

/**
 * Why a relay says no. `not-admitted` is the one answer to a login that does not succeed, whatever the reason, and to a
 * new space without a good invite. `work-needed` says in `detail` how many zero bits, `too-fast` in how many
 * milliseconds to come back; otherwise `detail` is 0.
 */
export const REFUSALS = [
  "malformed",
  "not-admitted",
  "not-allowed",
  "work-needed",
  "too-fast",
  "full",
  "superseded",
  "unknown-meeting",
  "heads-behind",
] as const;

/** What a relay tells a device that has logged in; `limits` are the ones of this space, for this role. */
const welcome = {
  end: u53,
  incarnation: id,
  session: u53,
  role: u8,
  limits: record({ entryBytes: u32, roomBytes: u53, roomEntries: u32, appendsPerMinute: u32 }),
};

/**
 * From a relay to an app. `ref` is the one of the frame answered, or 0 when nothing was asked. `page.cursor` is where the
 * next page starts; rows up to `page.floor` were compacted. `page-by` goes by one author's counters; `last` is its last.
 */
const SERVER = {
  nonce: { type: 128, fields: { nonce: key } },
  welcome: { type: 129, fields: welcome },
  done: { type: 130, fields: {} },
  stored: { type: 131, fields: { cursor: u53 } },
  duplicate: { type: 132, fields: { cursor: u53 } },
  conflict: { type: 133, fields: {} },
  gap: { type: 134, fields: { expected: u53 } },
  page: { type: 135, fields: { items: list(row, PAGE_ROWS), cursor: u53, floor: u53, more: flag } },
  "page-by": { type: 144, fields: { items: list(row, PAGE_ROWS), last: u53, more: flag } },
  "entry-live": { type: 136, fields: { cursor: u53, entry: rest(ENTRY_BYTES) } },
  refused: { type: 137, fields: { why: oneOf(REFUSALS), detail: u32 } },
  slot: { type: 138, fields: { is: oneOf(["ok", "none", "mine", "taken", "gone", "bad", "late", "closed"]) } },
  "slot-other": { type: 139, fields: slot },
  "slot-released": { type: 140, fields: { ...slot, ownKey: key, otherKey: key } },
  "meet-page": { type: 141, fields: { from: u8, messages: list(sized(MEET.messageBytes), MEET.messages) } },
  closed: { type: 142, fields: {} },
  busy: { type: 143, fields: { retryMs: u32 } },
} as const;

export type ClientFrame = FrameOf<typeof CLIENT>;
export type ServerFrame = FrameOf<typeof SERVER>;
export type LogRow = ValueOf<typeof row>;
export type RefusedWhy = (typeof REFUSALS)[number];

const client = frameCodec(CLIENT, CLIENT_FRAME_BYTES);
const server = frameCodec(SERVER, SERVER_FRAME_BYTES);

/** Throws a `RangeError` for values that do not fit a frame: a bug in the caller. */
export const encodeClientFrame: (frame: ClientFrame) => Bytes = client.encode;
export const encodeServerFrame: (frame: ServerFrame) => Bytes = server.encode;

/** Returns `null` unless `bytes` are exactly one frame from an app. Never throws; the frame owns its memory. */
export const parseClientFrame: (bytes: Uint8Array) => ClientFrame | null = client.parse;

/** Returns `null` unless `bytes` are exactly one frame from a relay. Never throws; the frame owns its memory. */
export const parseServerFrame: (bytes: Uint8Array) => ServerFrame | null = server.parse;
