import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { fromHex, isSame, type Bytes } from "../bytes.ts";
import { HEADS_MOST, type EntryHead } from "../entry-body.ts";
import { HEADER_BYTES, NO_PREV } from "../entry-header.ts";
import type { Session } from "../session.ts";
import {
  CURRENT,
  type Database,
  type HeadRow,
  type LogKey,
  type LogRow,
  type Read,
  type StoreName,
  type Write,
} from "./database.ts";

/** The end of a chain that has no entries. */
export const CHAIN_START: HeadRow = { seq: 0, id: NO_PREV };

/** A row of the log as it was found; `row` is `null` when it is missing or not shaped like one. */
export interface FoundRow {
  readonly seq: number;
  readonly row: LogRow | null;
}

/** Another tab wrote first, or this vault is not here any more. */
export type AppendRefusal = { readonly kind: "moved" } | { readonly kind: "locked" };

type Rows = Pick<Session, "space" | "author">;

/**
 * Where this device's chain ends. The head row and the last row of the log say the same; if one was torn away, the
 * further one counts, so that no counter is used twice.
 */
export function headOf(database: Database, rows: Rows): Promise<HeadRow> {
  return headIn(database.transaction(["heads", "log"] as StoreName[]), rows);
}

async function headIn(stores: Read, rows: Rows): Promise<HeadRow> {
  const head = parseHead(await stores.objectStore("heads").get([rows.space, rows.author]));
  const last = await stores.objectStore("log").openCursor(rangeOf(rows, 1), "prev");
  if (last === null || last.key[2] <= head.seq) return head;
  return { seq: last.key[2], id: parseRow(last.value)?.id ?? NO_PREV };
}

/** Rows `from` to `to` (both included) in order; a counter without a row comes as `null`. */
export async function rowsOf(session: Session, from: number, to: number): Promise<readonly FoundRow[]> {
  const read = session.database.transaction("log");
  const range = rangeOf(session, from, to);
  const [keys, values] = await Promise.all([read.store.getAllKeys(range), read.store.getAll(range)]);
  const found = new Map(keys.map((key, at) => [key[2], values[at]] as const));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => {
    return { seq: from + at, row: parseRow(found.get(from + at)) };
  });
}

/** New entries, sealed, in chain order. */
export interface NewRows {
  /** Where the chain ended when they were sealed. */
  readonly after: HeadRow;
  readonly rows: readonly LogRow[];
  /** How far this device's entries, these included, have said that other authors were. */
  readonly said: Said;
}

/** Counters by author. */
export type Said = Readonly<Record<string, number>>;

/** Which heads of others the next entry should say: those that moved since this device last said them. */
export async function headsToSay(
  session: Session,
): Promise<{ readonly said: Said; readonly moved: readonly EntryHead[] }> {
  if (session.others.length === 0) return { said: {}, moved: [] };
  const read = session.database.transaction("heads");
  const own = await read.store.get([session.space, session.author]);
  const rows = await Promise.all(session.others.map(async (author) => read.store.get([session.space, author])));
  const said = parseSaid(own);
  const heads = session.others.map((author, at) => ({ author, head: parseHead(rows[at]) }));
  const moved = heads.filter(({ author, head }) => head.seq > (said[author] ?? 0)).slice(0, HEADS_MOST);
  return { said, moved: moved.map(({ author, head: { seq, id } }) => ({ author: fromHex(author), seq, id })) };
}

function parseSaid(row: unknown): Said {
  const said = (row as { readonly said?: unknown } | undefined)?.said;
  return typeof said === "object" && said !== null ? (said as Said) : {};
}

/**
 * Puts new entries at the end of log, heads and outbox, unless the chain has moved since they were sealed. This check
 * inside the transaction is what keeps the chain whole; the lock among tabs only makes it rarely say no.
 */
export async function appendRows(
  write: Write,
  session: Session,
  fresh: NewRows,
): Promise<Result<HeadRow, AppendRefusal>> {
  const current = await write.objectStore("keyring").get(CURRENT);
  if (current?.kind !== "current" || !isSame(current.vault, session.name.vault)) return refuse({ kind: "locked" });

  const head = await headIn(write, session);
  if (head.seq !== fresh.after.seq || !isSame(head.id, fresh.after.id)) return refuse({ kind: "moved" });

  let { seq, id } = fresh.after;
  const writes: Writing[] = [];
  for (const row of fresh.rows) {
    seq += 1;
    id = row.id;
    const key = keyOf(session, seq);
    writes.push(
      () => write.objectStore("log").add(row, key),
      () => write.objectStore("outbox").put(1, key),
    );
  }
  const row = { seq, id, said: fresh.said };
  await allDone([...writes, () => write.objectStore("heads").put(row, [session.space, session.author])]);
  return ok({ seq, id });
}

/** One write that has not begun. */
export type Writing = () => Promise<unknown>;

/** Begins all writes, waits for all of them, then says the first that went wrong, so that none is left to fail unheard. */
export async function allDone(writings: readonly Writing[]): Promise<void> {
  const outcomes = await Promise.allSettled(writings.map(async (begin) => begin()));
  const failure = outcomes.find((outcome) => outcome.status === "rejected");
  if (failure) throw failure.reason;
}

/** What stays of an erased entry: its header and its id. */
export function stubOf(row: LogRow): LogRow {
  return { id: row.id, bytes: row.bytes.slice(0, HEADER_BYTES) };
}

/** Whether only the header of an entry is left. */
export function isStub(row: LogRow): boolean {
  return row.bytes.length === HEADER_BYTES;
}

export function keyOf(rows: Rows, seq: number): LogKey {
  return [rows.space, rows.author, seq];
}

function rangeOf(rows: Rows, from: number, to: number = Number.MAX_SAFE_INTEGER): IDBKeyRange {
  return IDBKeyRange.bound(keyOf(rows, from), keyOf(rows, to));
}

/** What is no head row counts as the start of the chain. */
function parseHead(given: unknown): HeadRow {
  if (typeof given !== "object" || given === null) return CHAIN_START;
  const { seq, id } = given as { readonly seq?: unknown; readonly id?: unknown };
  return Number.isSafeInteger(seq) && (seq as number) > 0 && isId(id) ? { seq: seq as number, id } : CHAIN_START;
}

/** Returns `null` unless `given` is an id and some bytes. */
function parseRow(given: unknown): LogRow | null {
  if (typeof given !== "object" || given === null) return null;
  const { id, bytes } = given as { readonly id?: unknown; readonly bytes?: unknown };
  return isId(id) && bytes instanceof Uint8Array ? { id, bytes: bytes as Bytes } : null;
}

function isId(given: unknown): given is Bytes {
  return given instanceof Uint8Array && given.length === 32;
}
