/** Every figure the app and the relay must agree on. Bytes, counts and times; the relay enforces them, the app stays under them. */

/** Most bytes of one frame from an app to a relay. */
export const CLIENT_FRAME_BYTES: number = 64 * 1024;

/** Most bytes of one frame from a relay to an app: a page of entries is the largest. */
export const SERVER_FRAME_BYTES: number = 256 * 1024;

/** Fewest and most bytes of one sealed entry. */
export const ENTRY_BYTES = { fewest: 414, most: 48 * 1024 } as const;

/** Bytes of the readable header of an entry, of a stub (header and id), and of the ids in them. */
export const HEADER_BYTES = 78;
export const STUB_BYTES = 110;
export const ID_BYTES = 16;
export const ENTRY_ID_BYTES = 32;

/** Room for one role of a space. In a private space there is only role 0. */
export const PAIR_ROOM = { bytes: 20 * 1024 * 1024, entries: 50_000 } as const;
export const PRIVATE_ROOM = { bytes: 64 * 1024 * 1024, entries: 100_000 } as const;

/** Open exchange slots a role may have, outside its room in the log. */
export const OPEN_SLOTS_PER_ROLE = 50;

/** Slots a role may have in exchanges that are still kept, released ones too, and closed exchanges a space may have. */
export const KEPT_SLOTS_PER_ROLE = 500;
export const KEPT_CLOSED_PER_SPACE = 1_000;

/** Appends one login key may send: so many a minute for good, so many at once after a rest. */
export const APPENDS = { perMinute: 600, burst: 6_000 } as const;

export const SOCKETS = { perSpace: 20, perAddressBeforeLogin: 10, inAll: 2_000 } as const;

/** What a socket may use before it is logged in. */
export const LOGIN = { frames: 3, timeMs: 5_000 } as const;

/** A relay asks this often whether the app is still there; two silences close the socket. */
export const PING_MS = 30_000;

/** A reader with more than this waiting for it is cut off; it catches up from its cursor later. */
export const WAITING_BYTES: number = 1024 * 1024;

export const KEYS_PER_ROLE = 6;

/** Keys a role may ever have had. All of them are named when a log is compacted. */
export const KEYS_EVER_PER_ROLE = 64;

/** Rows one `read` may ask for, and counters one `erase` may name. */
export const PAGE_ROWS = 1_000;
export const ERASE_SEQS = 1_000;

/** Authors one `compact` may name heads of: both roles' keys and as many that were removed. */
export const COMPACT_HEADS = 64;

/** A rendezvous: so few messages, so small, for at most a day (minutes). */
export const MEET = { messages: 8, messageBytes: 4 * 1024, minutes: 24 * 60 } as const;

/** Meetings the devices of one space may open: so many an hour for good, so many at once after a rest. */
export const MEETINGS = { perHour: 12, burst: 20 } as const;

/** X of an exchange: 16 random bytes and the deadline, in hours since 1970, as u32. */
export const EXCHANGE_BYTES = 20;

/** Sealed card C and sealed answer c of an exchange: one size for all. */
export const CARD_BYTES = 340;
export const ANSWER_BYTES = 16_464;

/** A deadline lies at most this far ahead; a released exchange is served this long after it. Hours. */
export const DEADLINE_HOURS: number = 31 * 24;
export const SERVED_AFTER_HOURS: number = 30 * 24;

/** Invite codes are ASCII of at most this length. */
export const INVITE_BYTES = 64;
