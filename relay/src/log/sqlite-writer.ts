import { createHash } from "node:crypto";
import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";
import {
  compactionOf,
  outcomeOf,
  withAppend,
  withoutRows,
  type AuthorState,
  type Found,
  type Identified,
  type Released,
  type SpaceState,
} from "./ledger.ts";
import {
  STUB_BYTES,
  type Append,
  type AppendOutcome,
  type AuthorId,
  type Counter,
  type Seq,
  type SpaceId,
} from "./log-store.ts";
import { transaction } from "./sqlite-database.ts";

type Row = Record<string, SQLOutputValue>;

/** How many rows one transaction of a sweep clears, so that appends never wait long for it. */
const SWEEP_ROWS = 500;

/** How far the sweep of one space has come. */
interface Sweeping {
  readonly ticket: number;
  readonly upTo: Seq;
  readonly isCleared: boolean;
}

/**
 * Everything that writes to the database, one call at a time on one connection. Each call is durable when it returns.
 * Throws what SQLite throws.
 */
export class SqliteWriter {
  readonly #database: DatabaseSync;
  readonly #statements: ReturnType<typeof statementsOf>;
  readonly #sweeping = new Map<SpaceId, Sweeping>();

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = statementsOf(database);
  }

  append(batch: readonly Append[]): readonly AppendOutcome[] {
    const identified = batch.map(identify);
    return transaction(this.#database, () => {
      const spaces = new Map<SpaceId, SpaceState>();
      const outcomes = identified.map((append) => {
        const space = spaces.get(append.space) ?? this.#space(append.space);
        const outcome = outcomeOf(space, append, this.#found(space, append));
        spaces.set(append.space, outcome.kind === "stored" ? this.#store(space, append) : space);
        return outcome;
      });
      const written = new Set(identified.filter((_, at) => outcomes[at]?.kind === "stored").map(({ space }) => space));
      for (const [id, space] of spaces) if (written.has(id)) this.#keep(id, space);
      return outcomes;
    });
  }

  compact(upTo: Seq, given: Append): AppendOutcome {
    const snapshot = identify(given);
    return transaction(this.#database, () => {
      const before = this.#space(snapshot.space);
      const after = withoutRows(before, upTo, this.#released(snapshot.space, before.floor, upTo));
      const outcome = compactionOf({ before, after }, snapshot, this.#found(before, snapshot));
      if (outcome.kind !== "stored") return outcome;
      this.#keep(snapshot.space, this.#store(after, snapshot));
      this.#needSweep(snapshot.space);
      return outcome;
    });
  }

  erase(space: SpaceId, author: AuthorId, counters: readonly Counter[]): void {
    transaction(this.#database, () => {
      const keys = { space: blob(space), author: blob(author) };
      let freed = 0;
      for (const counter of counters) {
        const size = this.#statements.size.get({ ...keys, counter })?.["size"];
        if (typeof size !== "number" || size <= STUB_BYTES) continue;
        this.#statements.erase.run({ ...keys, counter });
        freed += size - STUB_BYTES;
      }
      if (freed === 0) return;
      this.#statements.free.run({ ...keys, freed });
      this.#needSweep(space);
    });
  }

  destroy(space: SpaceId): void {
    transaction(this.#database, () => {
      this.#statements.bury.run(blob(space));
      this.#statements.forget.run(blob(space));
      this.#needSweep(space);
    });
  }

  /**
   * Does a bounded part of the sweep: clears some rows, or, when none are left, empties the write-ahead log, which
   * still has the pages as they were. Answers `more` until nothing is left to do; `busy` if a reader held the log.
   */
  sweepStep(): "more" | "busy" | "done" {
    const waiting = this.#statements.sweeps
      .all()
      .map((row) => ({ space: hex(row["space"]), ticket: Number(row["ticket"]) }));
    if (waiting.length === 0) return "done";
    const next = waiting.find(({ space, ticket }) => {
      const known = this.#sweeping.get(space);
      return known?.ticket !== ticket || !known.isCleared;
    });
    if (next) this.#clearSome(next.space, next.ticket);
    else if (this.#database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.["busy"] !== 0) return "busy";
    else this.#swept(waiting);
    return "more";
  }

  /** Writes something of no meaning, to see whether writing works. */
  probe(): void {
    transaction(this.#database, () => this.#database.exec("UPDATE store SET probes = probes + 1"));
  }

  renew(incarnation: string): void {
    transaction(this.#database, () => this.#database.prepare("UPDATE store SET incarnation = ?").run(incarnation));
  }

  close(): void {
    this.#database.close();
  }

  #space(id: SpaceId): SpaceState {
    const row = this.#statements.space.get(blob(id));
    const authors = this.#statements.authors
      .all(blob(id))
      .map((author) => [hex(author["author"]), authorFrom(author)] as const);
    const { head, floor, gone } = row ?? { head: 0, floor: 0, gone: 0 };
    return { head: Number(head), floor: Number(floor), gone: gone !== 0, authors: new Map(authors) };
  }

  #found(space: SpaceState, { space: id, author, counter }: Append): Found | null {
    if (space.gone || counter > (space.authors.get(author)?.last ?? 0)) return null;
    const row = this.#statements.found.get(blob(id), blob(author), counter);
    return row ? { seq: Number(row["seq"]), id: row["id"] as Uint8Array } : null;
  }

  #store(space: SpaceState, append: Identified): SpaceState {
    const { author, counter, id, bytes } = append;
    this.#statements.insert.run(blob(append.space), space.head + 1, blob(author), counter, id, bytes);
    return withAppend(space, append);
  }

  #keep(id: SpaceId, { head, floor, authors }: SpaceState): void {
    this.#statements.keepSpace.run(blob(id), head, floor);
    for (const [author, { role, last, bytes, entries }] of authors) {
      this.#statements.keepAuthor.run(blob(id), blob(author), role, last, bytes, entries);
    }
  }

  #released(space: SpaceId, floor: Seq, upTo: Seq): readonly Released[] {
    return this.#statements.released.all(blob(space), floor, upTo).map((row) => {
      return { author: hex(row["author"]), entries: Number(row["entries"]), bytes: Number(row["bytes"]) };
    });
  }

  #needSweep(space: SpaceId): void {
    this.#statements.needSweep.run(blob(space), Math.floor(Math.random() * Number.MAX_SAFE_INTEGER));
  }

  #clearSome(space: SpaceId, ticket: number): void {
    const known = this.#sweeping.get(space);
    const from = known?.ticket === ticket ? known.upTo : 0;
    const upTo = from + SWEEP_ROWS;
    const { gone, floor } = this.#statements.space.get(blob(space)) as Row;
    const last = gone === 0 ? Number(floor) : Number(this.#statements.lastRow.get(blob(space))?.["last"] ?? 0);
    const statement = gone === 0 ? this.#statements.clear : this.#statements.remove;
    transaction(this.#database, () => statement.run(blob(space), from, Math.min(upTo, last)));
    this.#sweeping.set(space, { ticket, upTo, isCleared: upTo >= last });
  }

  #swept(tasks: readonly { readonly space: SpaceId; readonly ticket: number }[]): void {
    transaction(this.#database, () => {
      for (const { space, ticket } of tasks) {
        this.#statements.swept.run(blob(space), ticket);
        this.#sweeping.delete(space);
      }
    });
  }
}

function statementsOf(database: DatabaseSync): Record<StatementName, StatementSync> {
  return Object.fromEntries(Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)])) as Record<
    StatementName,
    StatementSync
  >;
}

type StatementName = keyof typeof SQL;

const SQL = {
  space: "SELECT head, floor, gone FROM spaces WHERE space = ?",
  authors: "SELECT author, role, last, bytes, entries FROM authors WHERE space = ?",
  found: "SELECT seq, id FROM log WHERE space = ? AND author = ? AND counter = ?",
  insert: "INSERT INTO log (space, seq, author, counter, state, id, bytes) VALUES (?, ?, ?, ?, 0, ?, ?)",
  keepSpace: `INSERT INTO spaces VALUES (?, ?, ?, 0)
    ON CONFLICT (space) DO UPDATE SET head = excluded.head, floor = excluded.floor`,
  keepAuthor: `INSERT INTO authors VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (space, author)
    DO UPDATE SET last = excluded.last, bytes = excluded.bytes, entries = excluded.entries`,
  released: `SELECT author, COUNT(*) AS entries, SUM(LENGTH(bytes)) AS bytes FROM log
    WHERE space = ? AND seq > ? AND seq <= ? GROUP BY author`,
  size: `SELECT LENGTH(log.bytes) AS size FROM log JOIN spaces ON spaces.space = log.space AND spaces.floor < log.seq
    AND spaces.gone = 0 WHERE log.space = :space AND log.author = :author AND log.counter = :counter AND log.state = 0`,
  erase: `UPDATE log SET state = 1, bytes = SUBSTR(bytes, 1, ${STUB_BYTES})
    WHERE space = :space AND author = :author AND counter = :counter`,
  free: "UPDATE authors SET bytes = bytes - :freed WHERE space = :space AND author = :author",
  bury: `INSERT INTO spaces VALUES (?, 0, 0, 1) ON CONFLICT (space) DO UPDATE SET head = 0, floor = 0, gone = 1`,
  forget: "DELETE FROM authors WHERE space = ?",
  needSweep: "INSERT INTO sweeps VALUES (?, ?) ON CONFLICT (space) DO UPDATE SET ticket = excluded.ticket",
  sweeps: "SELECT space, ticket FROM sweeps",
  clear: "UPDATE log SET state = 2, bytes = NULL WHERE space = ? AND seq > ? AND seq <= ? AND state <> 2",
  remove: "DELETE FROM log WHERE space = ? AND seq > ? AND seq <= ?",
  lastRow: "SELECT MAX(seq) AS last FROM log WHERE space = ?",
  swept: "DELETE FROM sweeps WHERE space = ? AND ticket = ?",
} as const;

function identify(append: Append): Identified {
  return { ...append, id: createHash("sha256").update(append.bytes).digest() };
}

function authorFrom(row: Row): AuthorState {
  return {
    role: Number(row["role"]),
    last: Number(row["last"]),
    bytes: Number(row["bytes"]),
    entries: Number(row["entries"]),
  };
}

export function blob(id: string): Uint8Array {
  return Buffer.from(id, "hex");
}

export function hex(bytes: SQLOutputValue | undefined): string {
  return Buffer.from(bytes as Uint8Array).toString("hex");
}
