import { refuse, type Result } from "@ajar/core/shared/result";
import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { Bytes } from "../bytes.ts";
import type { Slot, SlotKind } from "../slot.ts";

/** Which keyring counts. It names no one and opens nothing. */
export interface Current {
  readonly kind: "current";
  readonly vault: Bytes;
  readonly generation: number;
}

/** One sealed entry, or, once erased, its 78-byte header. `id` stays either way. */
export interface LogRow {
  readonly id: Bytes;
  readonly bytes: Bytes;
}

/** Where an author's chain ends. */
export interface HeadRow {
  readonly seq: number;
  readonly id: Bytes;
}

/** This device's own end, and how far its entries have said that other authors were. */
export interface OwnEnd extends HeadRow {
  readonly said: Readonly<Record<string, number>>;
}

/** What is known of one author of a space besides its end. Counters of others only; nothing a person wrote. */
export interface Standing extends HeadRow {
  /** Of its last entry: epochs never go back. */
  readonly epoch: number;
  /** Whether its last entry was erased: then the id is the relay's word until the next entry names it. */
  readonly stub: "yes" | "no";
  /** How far this author has said others were, by author: heads never go back either. */
  readonly heard: Readonly<Record<string, number>>;
}

/** Entries of one author that are not here. */
export interface Wanted {
  /** Up to this counter. */
  readonly seq: number;
  /** How many full syncs they have been missing. */
  readonly misses: number;
  /** `sealed`: an own device said so. `hearsay`: bytes that prove nothing; a relay may take that back. */
  readonly by: "sealed" | "hearsay";
}

/** How a space stands with its relay: positions, never words. */
export interface SyncRow {
  /** Where the next page starts. */
  readonly cursor: number;
  /** Hex; empty before the first welcome. */
  readonly incarnation: string;
  /** Entries known of and not here, by author. */
  readonly wanted: Readonly<Record<string, Wanted>>;
  /** Stubs (named as facts are) for which nobody's erasing has been read yet. */
  readonly unproven: readonly string[];
  /** Erased by another device, still to be removed here. */
  readonly toErase: readonly string[];
  /** Two versions of one entry were shown: nothing more is received. */
  readonly forked: "yes" | "no";
  /** When everything here was last known to be at the relay, in milliseconds since 1970; 0: never. */
  readonly safeAt: number;
}

/** A box, and for the first row of the segments how often they were rewritten. */
export interface BoxRow {
  readonly box: Bytes;
  readonly turn: number;
}

/** What a relay has not been told yet: 1, that an entry is new; 2, that it was erased. */
export type Sending = 1 | 2;

/** A place in the log: space, author (both hex), seq. */
export type LogKey = [space: string, author: string, seq: number];

/** No value is above 48 KiB, and nothing in a key or a value can be read without the vault key. */
export interface Stores extends DBSchema {
  slots: { key: [generation: number, kind: SlotKind]; value: Slot };
  keyring: { key: number; value: Current | { readonly kind: "box"; readonly box: Bytes } };
  log: { key: LogKey; value: LogRow };
  outbox: { key: LogKey; value: Sending };
  heads: { key: [space: string, author: string]; value: HeadRow | OwnEnd | Standing };
  sync: { key: string; value: SyncRow };
  segments: { key: [generation: number, author: string, number: number]; value: BoxRow };
  firstPage: { key: number; value: BoxRow };
  drafts: { key: [generation: number, name: string]; value: BoxRow };
}

export type StoreName = "slots" | "keyring" | "log" | "outbox" | "heads" | "sync" | "segments" | "firstPage" | "drafts";
export type Database = IDBPDatabase<Stores>;
export type Read = IDBPTransaction<Stores, StoreName[], IDBTransactionMode>;
export type Write = IDBPTransaction<Stores, StoreName[], "readwrite">;

const STORE_NAMES: readonly StoreName[] = [
  "slots",
  "keyring",
  "log",
  "outbox",
  "heads",
  "sync",
  "segments",
  "firstPage",
  "drafts",
];

/** 2: `sync`, and segments by author. */
const VERSION = 2;

/** The key of the row that says which keyring counts; generations start at 1. */
export const CURRENT = 0;

/** Nothing was written: the disk is full, or the browser would not store. */
export type StorageRefusal = { readonly kind: "storage-full" } | { readonly kind: "no-storage" };

/** Opens the database, making its stores when it is new. Closes itself when another tab deletes it. */
export async function openDatabase(factory: IDBFactory, name: string): Promise<Result<Database, StorageRefusal>> {
  return guarded(async () => {
    const request = factory.open(name, VERSION);
    request.addEventListener("upgradeneeded", () => {
      const { result } = request;
      if (result.objectStoreNames.contains("segments")) result.deleteObjectStore("segments");
      for (const store of STORE_NAMES) if (!result.objectStoreNames.contains(store)) result.createObjectStore(store);
    });
    const database = (await wrap(request)) as Database;
    database.addEventListener("versionchange", () => database.close());
    return { ok: true, value: database };
  });
}

/** How surely a transaction is on disk when it resolves: keys and log `strict`, what can be rebuilt `relaxed`. */
export interface WritePlan {
  readonly stores: readonly StoreName[];
  readonly durability: "strict" | "relaxed";
}

/**
 * Runs `work` in one transaction. It is committed, and then resolves, only when `work` answers well; a refusal or an
 * error takes back every write in it. `work` must wait for nothing but this transaction.
 */
export async function commit<T, R>(
  database: Database,
  plan: WritePlan,
  work: (write: Write) => Promise<Result<T, R>>,
): Promise<Result<T, R | StorageRefusal>> {
  return guarded<T, R>(async () => {
    const write = database.transaction([...plan.stores], "readwrite", { durability: plan.durability });
    const done = write.done.then(
      () => null,
      (reason: unknown) => reason ?? new DOMException("aborted", "AbortError"),
    );
    const answer = await work(write).catch(async (error: unknown) => {
      stop(write);
      throw worse(await done, error);
    });
    if (!answer.ok) {
      stop(write);
      await done;
      return answer;
    }
    const failure = await done;
    if (failure !== null) throw failure;
    return answer;
  });
}

function stop(write: Write): void {
  try {
    write.abort();
  } catch {
    // It had already ended.
  }
}

/** A full disk shows in the request, in the transaction, or in both; it is the reason that counts. */
function worse(ofTransaction: unknown, ofRequest: unknown): unknown {
  return ofTransaction instanceof DOMException && ofTransaction.name === "QuotaExceededError"
    ? ofTransaction
    : ofRequest;
}

/** Turns what a browser throws at storage into a refusal. Anything else is a bug, and thrown on. */
export async function guarded<T, R>(work: () => Promise<Result<T, R>>): Promise<Result<T, R | StorageRefusal>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return refuse({ kind: error.name === "QuotaExceededError" ? "storage-full" : "no-storage" });
  }
}

/** The row that says which keyring counts, or `null` when there is no vault. */
export async function currentOf(database: Database): Promise<Current | null> {
  const row = await database.get("keyring", CURRENT);
  return row?.kind === "current" ? row : null;
}

/** Every key of a store that begins with one generation. */
export function ofGeneration(generation: number): IDBKeyRange {
  return IDBKeyRange.bound([generation], [generation, []]);
}

/** The segments of one author's chain. */
export function ofChain(generation: number, author: string): IDBKeyRange {
  return IDBKeyRange.bound([generation, author], [generation, author, []]);
}
