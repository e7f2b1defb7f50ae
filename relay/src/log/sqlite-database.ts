import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { newIncarnation } from "./log-input.ts";
import { StoreUnavailable, type Unavailable } from "./log-store.ts";

/**
 * Every key begins with the space. `log` is only ever appended to; `state` is 0 for an entry, 1 for a stub, 2 for a
 * compacted row, which keeps its id so that a retry is known however late it comes. `spaces.gone` is a tombstone.
 * `sweeps` names the spaces with bytes still to be overwritten; `ticket` tells one such task from a later one.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS store (
    one INTEGER PRIMARY KEY CHECK (one = 1), format INTEGER NOT NULL, incarnation TEXT NOT NULL, probes INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS spaces (
    space BLOB PRIMARY KEY, head INTEGER NOT NULL, floor INTEGER NOT NULL, gone INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS authors (
    space BLOB NOT NULL, author BLOB NOT NULL, role INTEGER NOT NULL, last INTEGER NOT NULL,
    bytes INTEGER NOT NULL, entries INTEGER NOT NULL, PRIMARY KEY (space, author)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS log (
    row INTEGER PRIMARY KEY, space BLOB NOT NULL, seq INTEGER NOT NULL, author BLOB NOT NULL, counter INTEGER NOT NULL,
    state INTEGER NOT NULL, id BLOB NOT NULL, bytes BLOB
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS log_by_seq ON log (space, seq);
  CREATE UNIQUE INDEX IF NOT EXISTS log_by_counter ON log (space, author, counter);
  CREATE TABLE IF NOT EXISTS sweeps (space BLOB PRIMARY KEY, ticket INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

const FORMAT = 1;
const BUSY_MS = 10_000;
const CHECKPOINT_PAGES = 4_000;
const CACHE_KIB = 32_768;

/** Where the log lies and how it may be used. */
export interface SqliteLocation {
  /** The database's file; two more (`-wal`, `-shm`) lie beside it. Made if missing, readable by its owner only. */
  readonly path: string;
  /** `look`: never writes, for a look at a running relay's log; every append is refused as `read-only`. */
  readonly access?: "write" | "look";
  /** The database never grows beyond this; what does not fit is refused as `full`. Left out, the disk is the limit. */
  readonly maxBytes?: number;
}

/** Opens the one connection that writes. Throws `StoreUnavailable`, also for a file of an unknown format. */
export function openForWriting(location: SqliteLocation): DatabaseSync {
  try {
    if (location.access === "look") return openForReading(location);
    const database = new DatabaseSync(ownFile(location.path), { timeout: BUSY_MS });
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${CACHE_KIB}; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    if (location.maxBytes !== undefined) limit(database, location.maxBytes);
    prepareSchema(database);
    return database;
  } catch (failure) {
    throw unavailable(failure);
  }
}

/** Opens a connection that only reads; the database must be there. */
export function openForReading({ path }: SqliteLocation): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly: true, timeout: BUSY_MS });
  } catch (failure) {
    throw unavailable(failure);
  }
}

/** Runs `work` in one transaction: all of it is durable when this returns, or none if it throws. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const done = work();
    database.exec("COMMIT");
    return done;
  } catch (failure) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw failure;
  }
}

/** SQLite's result codes that have a name of their own here; all others count as `unreachable`. */
const FULL = 13;
const READ_ONLY = new Set([8, 14]);
const NO_WRITING = new Set(["EACCES", "EPERM", "EROFS"]);

/** What SQLite threw, as a refusal; what SQLite did not throw is a bug and is thrown on. */
export function unavailable(failure: unknown): StoreUnavailable {
  if (failure instanceof StoreUnavailable) return failure;
  if (!(failure instanceof Error)) throw failure;
  if ("code" in failure && NO_WRITING.has(String(failure.code)))
    return new StoreUnavailable("read-only", { cause: failure });
  if (!("errcode" in failure)) throw failure;
  return new StoreUnavailable(whyOf(Number(failure.errcode) & 0xff), { cause: failure });
}

function whyOf(code: number): Unavailable["why"] {
  if (code === FULL) return "full";
  return READ_ONLY.has(code) ? "read-only" : "unreachable";
}

/** Makes the file before SQLite would, so that nobody else may read it; SQLite gives its other files the same mode. */
function ownFile(path: string): string {
  closeSync(openSync(path, "a", 0o600));
  return path;
}

function limit(database: DatabaseSync, maxBytes: number): void {
  const size = Number(database.prepare("PRAGMA page_size").get()?.["page_size"]);
  database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxBytes / size))}`);
}

function prepareSchema(database: DatabaseSync): void {
  transaction(database, () => {
    database.exec(SCHEMA);
    database.prepare("INSERT OR IGNORE INTO store VALUES (1, ?, ?, 0)").run(FORMAT, newIncarnation());
  });
  // Rows that a killed process wrote but had not synced are there now; this commit syncs them before anyone is told so.
  transaction(database, () => database.exec("UPDATE store SET probes = probes + 1"));
  const format = database.prepare("SELECT format FROM store").get()?.["format"];
  if (format !== FORMAT) throw new Error(`the log has format ${String(format)}; this relay knows ${FORMAT}`);
}
