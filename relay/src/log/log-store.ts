/** A space: 16 random bytes as 32 lower-case hex digits. */
export type SpaceId = string;

/** Whoever writes: one device in one space; 16 random bytes as 32 lower-case hex digits. */
export type AuthorId = string;

/** A place in a space's order: whole, from 1, dense, never used twice. 0 is "before everything". */
export type Seq = number;

/** A place in one author's chain: whole, from 1, without gaps. 0 is "nothing yet". */
export type Counter = number;

/** What stays of an erased entry: bytes 0–77 of it, the header of `security.md` §4. */
export const STUB_BYTES = 78;

/** What a compacted row still costs its writer's quota in bytes, so that what is kept to know a retry is bounded too. */
export const COMPACTED_BYTES = 64;

/** What the authors of one role may keep in a space together: sealed bytes and rows, stubs included. */
export interface Quota {
  /** 0, or in pair spaces 0 or 1. An author keeps the role of its first append. */
  readonly role: number;
  readonly bytes: number;
  readonly entries: number;
}

export interface Append {
  readonly space: SpaceId;
  readonly author: AuthorId;
  readonly counter: Counter;
  /** The whole sealed entry. The store reads nothing in it; its id is the SHA-256 of it. */
  readonly bytes: Uint8Array;
  /** Store only if the space ends exactly here; left out, the end does not matter. */
  readonly expectHead?: Seq;
  /** Left out, nothing is refused for size and the author has role 0. */
  readonly quota?: Quota;
}

/**
 * What became of one append. Checked in this order: `gone`, `duplicate` or `conflict`, `gap`, `head-moved`, `over-quota`.
 * Only `stored` and `duplicate` are acknowledgements; both mean that the entry is durable at `seq`.
 */
export type AppendOutcome =
  | { readonly kind: "stored"; readonly seq: Seq }
  /** The same bytes were stored before under this author and counter, however long ago, even if erased since. */
  | { readonly kind: "duplicate"; readonly seq: Seq }
  /** Other bytes were stored before under this author and counter. */
  | { readonly kind: "conflict" }
  /** The counter is further than the author's next one, which is `expected`. */
  | { readonly kind: "gap"; readonly expected: Counter }
  /** `expectHead` is not where the space ends. */
  | { readonly kind: "head-moved"; readonly head: Seq }
  | { readonly kind: "over-quota" }
  /** The space was destroyed. */
  | { readonly kind: "gone" }
  | Unavailable;

/**
 * Nothing was acknowledged. `full`, `read-only`: not stored. `no-quorum`: not stored, since no other server would have
 * it. `unreachable`: perhaps stored; trying again tells (`duplicate` if it was).
 */
export interface Unavailable {
  readonly kind: "unavailable";
  readonly why: "full" | "read-only" | "no-quorum" | "unreachable";
}

/** A row as readers get it: the whole entry, or the stub that stays of an erased one. */
export interface Item {
  readonly kind: "entry" | "stub";
  readonly seq: Seq;
  readonly author: AuthorId;
  readonly counter: Counter;
  /** SHA-256 of the whole entry, 32 bytes, also for a stub. */
  readonly id: Uint8Array;
  /** The whole entry; of a stub the first `STUB_BYTES`. */
  readonly bytes: Uint8Array;
}

/** A page ends after `items` rows, or once it holds `bytes` or more; it holds one row even if that is larger. */
export interface Limit {
  readonly items: number;
  readonly bytes: number;
}

/** Rows in order of `seq`, from the first kept one after the cursor, without a hole. */
export interface Page {
  readonly items: readonly Item[];
  /** Where the space ended when this page was read; 0 if nothing was ever written. */
  readonly end: Seq;
  /** Rows up to here have been compacted; a cursor behind it goes on after it. 0 if never compacted. */
  readonly floor: Seq;
  /** Whether there are rows after the last item. */
  readonly more: boolean;
}

/** One author's rows in order of `counter`; compacted ones are left out. */
export interface AuthorPage {
  readonly items: readonly Item[];
  /** The author's last counter; 0 if it never wrote. */
  readonly last: Counter;
  readonly more: boolean;
}

/** `gone`: destroyed; only its id is known. */
export type Head = { readonly kind: "open"; readonly end: Seq; readonly floor: Seq } | { readonly kind: "gone" };

/** Something may be new in `space`. May be lost, doubled or late; `end` is 0 when the space was destroyed. */
export interface Hint {
  readonly space: SpaceId;
  readonly end: Seq;
}

export interface Health {
  /** `null` when appends can be acknowledged with the promised durability; otherwise why not. */
  readonly trouble: Unavailable["why"] | null;
  /** 16 random bytes as hex; another one means that the store was restored from a backup. Empty if unreachable. */
  readonly incarnation: string;
}

/** The store could not do what was asked (a full disk, a lost connection). Asking again later is safe. */
export class StoreUnavailable extends Error {
  readonly why: Unavailable["why"];
  constructor(why: Unavailable["why"], options?: ErrorOptions) {
    super(`the log store is ${why}`, options);
    this.name = "StoreUnavailable";
    this.why = why;
  }
}

/**
 * A durable, ordered log for each space, blind to what it holds. Spaces come into being with their first append; who may
 * write where is not decided here. All methods but `append` and `compact` reject with `StoreUnavailable` if they cannot
 * do their work. Several instances may share one database.
 */
export interface LogStore {
  /**
   * Resolves after the durable commit, one outcome for each append in the same order. Appends are independent: one that
   * is refused does not hold back the others. Those for one space are tried in the order given.
   */
  append(batch: readonly Append[]): Promise<readonly AppendOutcome[]>;
  /** Committed rows with `seq > after`. `null` if the space is gone. */
  read(space: SpaceId, after: Seq, limit: Limit): Promise<Page | null>;
  /** Committed rows of one author with `counter >= from`. `null` if the space is gone. */
  byAuthor(
    space: SpaceId,
    author: AuthorId,
    range: { readonly from: Counter; readonly limit: Limit },
  ): Promise<AuthorPage | null>;
  /** One answer for each space in the same order; `null` if nothing was ever written to it. */
  head(spaces: readonly SpaceId[]): Promise<readonly (Head | null)[]>;
  /**
   * Appends `snapshot` (of several checkpoint pieces the last; the others go by `append` before it) and lets go of all
   * rows up to `upTo`, both or neither. Afterwards those rows are never read again; their counters still answer
   * `duplicate` or `conflict`. `head-moved` also when `upTo` lies beyond the end. If `snapshot` is a duplicate or
   * refused, no row goes. `snapshot.expectHead` counts as in `append`.
   */
  compact(space: SpaceId, upTo: Seq, snapshot: Append): Promise<AppendOutcome>;
  /** Makes stubs of the author's rows with these counters; unknown and already erased ones are passed over. */
  erase(space: SpaceId, author: AuthorId, counters: readonly Counter[]): Promise<void>;
  /** Lets go of all rows of a space, for good; a tombstone stays, also if the space was never written to. */
  destroy(space: SpaceId): Promise<void>;
  /**
   * Makes sure that what `erase`, `compact` and `destroy` let go of is in no file of the database any more. SQLite does
   * so at once; PostgreSQL rewrites the tables concerned, so a relay calls this once a day, and its write-ahead log
   * follows with the server's next checkpoints.
   */
  sweep(): Promise<void>;
  /** Calls `onHint` after commits until the function it resolves with is called. Readers re-read from their cursor. */
  watch(onHint: (hint: Hint) => void): Promise<() => void>;
  /** Gives the store a new incarnation, after it was restored from a backup, and resolves with it. */
  renew(): Promise<string>;
  /** Never rejects. */
  health(): Promise<Health>;
  /** Resolves once what was begun is done. Closing again changes nothing; anything else must not be asked any more. */
  close(): Promise<void>;
}
