import {
  COMPACTED_BYTES,
  type Append,
  type AppendOutcome,
  type AuthorId,
  type Counter,
  type Quota,
  type Seq,
} from "./log-store.ts";

/** What is known of one author in one space. `bytes` and `entries` are what counts towards its role's quota. */
export interface AuthorState {
  readonly role: number;
  readonly last: Counter;
  readonly bytes: number;
  readonly entries: number;
}

/** What is known of one space while its row is held for writing. */
export interface SpaceState {
  readonly gone: boolean;
  readonly head: Seq;
  readonly floor: Seq;
  readonly authors: Map<AuthorId, AuthorState>;
}

/** A row that is there already under the same author and counter. */
export interface Found {
  readonly seq: Seq;
  readonly id: Uint8Array;
}

/** An append whose id (SHA-256 of its bytes) is known. */
export interface Identified extends Append {
  readonly id: Uint8Array;
}

/** What one author loses by a compaction: rows, and the bytes they counted for. */
export interface Released {
  readonly author: AuthorId;
  readonly entries: number;
  readonly bytes: number;
}

export const EMPTY_SPACE: Omit<SpaceState, "authors"> = { gone: false, head: 0, floor: 0 };

/** What is to become of an append, by the order of checks of `AppendOutcome`. `stored` is still to be done. */
export function outcomeOf(space: SpaceState, append: Identified, found: Found | null): AppendOutcome {
  if (space.gone) return { kind: "gone" };
  if (found) return isSame(found.id, append.id) ? { kind: "duplicate", seq: found.seq } : { kind: "conflict" };
  const expected = (space.authors.get(append.author)?.last ?? 0) + 1;
  if (append.counter !== expected) return { kind: "gap", expected };
  if (append.expectHead !== undefined && append.expectHead !== space.head) {
    return { kind: "head-moved", head: space.head };
  }
  if (append.quota && !hasRoom(space, append, append.quota)) return { kind: "over-quota" };
  return { kind: "stored", seq: space.head + 1 };
}

/** The space after this append was stored at its end. */
export function withAppend(space: SpaceState, append: Identified): SpaceState {
  const author = space.authors.get(append.author);
  space.authors.set(append.author, {
    role: author?.role ?? append.quota?.role ?? 0,
    last: append.counter,
    bytes: (author?.bytes ?? 0) + append.bytes.length,
    entries: (author?.entries ?? 0) + 1,
  });
  return { ...space, head: space.head + 1 };
}

/** The space after all rows up to `floor` were compacted; `released` is what they counted for. */
export function withoutRows(space: SpaceState, floor: Seq, released: readonly Released[]): SpaceState {
  const authors = new Map(space.authors);
  for (const { author, entries, bytes } of released) {
    const before = authors.get(author);
    if (!before) throw new Error("rows of an author that the space does not know");
    const kept = before.bytes - bytes + entries * COMPACTED_BYTES;
    authors.set(author, { ...before, bytes: kept, entries: before.entries - entries });
  }
  return { ...space, authors, floor: Math.max(space.floor, floor) };
}

/** A space as it is, and as it would be without the rows that are to go. */
export interface Compaction {
  readonly before: SpaceState;
  readonly after: SpaceState;
}

/** What is to become of a compaction, judged by what the space would be after it. */
export function compactionOf({ before, after }: Compaction, snapshot: Identified, found: Found | null): AppendOutcome {
  const outcome = outcomeOf(after, snapshot, found);
  const mayGo = outcome.kind === "stored" || outcome.kind === "over-quota";
  return mayGo && after.floor > before.head ? { kind: "head-moved", head: before.head } : outcome;
}

function hasRoom(space: SpaceState, append: Identified, quota: Quota): boolean {
  const role = space.authors.get(append.author)?.role ?? quota.role;
  let { length: bytes } = append.bytes;
  let entries = 1;
  for (const author of space.authors.values()) {
    if (author.role !== role) continue;
    bytes += author.bytes;
    entries += author.entries;
  }
  return bytes <= quota.bytes && entries <= quota.entries;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
