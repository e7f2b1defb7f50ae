import { randomBytes } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type { Append, AppendOutcome, AuthorId, Counter, Item, Limit, LogStore, Seq, SpaceId } from "./log-store.ts";

/** What an adapter's test hands to the contract: one database, and what can happen to it. */
export interface Rig {
  /** One more instance on the same database. The contract closes it. */
  open(): Promise<LogStore>;
  /** An instance on a database of its own that takes a few entries and then has no room. The contract closes it. */
  openNearlyFull(): Promise<LogStore>;
  /** One more instance on the same database, which may not write. The contract closes it. */
  openReadOnly(): Promise<LogStore>;
  /** How many of these are in a file of the database right now. */
  found(marks: readonly Uint8Array[]): Promise<number>;
  /** Who hears of an append: watchers of every instance, or only those of the one that stored it. */
  readonly hintsReach: "every-instance" | "own-instance";
}

/** How a contract's tests come to the rig and to instances that are closed for them after each test. */
export interface Opened {
  rig(): Rig;
  store(): Promise<LogStore>;
  keep(store: LogStore): LogStore;
}

export const ALL: Limit = { items: 1_000_000, bytes: 1_000_000_000 };

export const aSpace = (): SpaceId => randomBytes(16).toString("hex");
export const anAuthor = (): AuthorId => randomBytes(16).toString("hex");

/** An entry nobody else has; `size` in bytes. */
export function anEntry(key: { space: SpaceId; author: AuthorId; counter: Counter }, size = 450): Append {
  return { ...key, bytes: randomBytes(size) };
}

/** The first `count` entries of one author. */
export function aChain(space: SpaceId, count: number, author = anAuthor()): readonly Append[] {
  return Array.from({ length: count }, (_, at) => anEntry({ space, author, counter: at + 1 }));
}

export async function appendOne(store: LogStore, append: Append): Promise<AppendOutcome> {
  const [outcome] = await store.append([append]);
  if (!outcome) throw new Error("an append without an answer");
  return outcome;
}

/** Appends and answers where it was stored; throws if it was not. */
export async function stored(store: LogStore, append: Append): Promise<Seq> {
  const outcome = await appendOne(store, append);
  if (outcome.kind !== "stored") throw new Error(`not stored: ${JSON.stringify(outcome)}`);
  return outcome.seq;
}

/** All rows after the cursor, as one read gives them. */
export async function rowsAfter(store: LogStore, space: SpaceId, after: Seq): Promise<readonly Item[]> {
  return (await store.read(space, after, ALL))?.items ?? [];
}

/** All rows after the cursor, page by page. */
export async function pagesAfter(store: LogStore, space: SpaceId, limit: Limit): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (;;) {
    const page = await store.read(space, items.at(-1)?.seq ?? 0, limit);
    items.push(...(page?.items ?? []));
    if (!page?.more) return items;
  }
}

export function seqsOf(items: readonly { readonly seq: Seq }[]): readonly Seq[] {
  return items.map(({ seq }) => seq);
}

/** `from`, `from + 1`, … `to`. */
export function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Some bytes from the middle of an entry, behind the header that a stub keeps. */
export function markOf(append: Append): Uint8Array {
  return append.bytes.subarray(200, 232);
}

/** How many of these are in at least one of the files. */
export function foundIn(files: readonly string[], marks: readonly Uint8Array[]): number {
  const missing = new Set(marks);
  for (const file of files) {
    const held = bytesOf(file);
    for (const mark of missing) if (held.includes(mark)) missing.delete(mark);
  }
  return marks.length - missing.size;
}

/** A running server removes files while we look: what is not there any more holds nothing. */
function bytesOf(path: string): Buffer {
  try {
    return statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}
