import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { schemaFor } from "./schema.ts";
import type { Run, Sql } from "./sql.ts";

/**
 * Opens the desk database in one file. What is taken back must leave no trace, so erased bytes are overwritten and the
 * journal is cut to nothing at each commit, which a write-ahead log would not do.
 */
export function openSqliteSql(path: string): Sql {
  // Made readable by its owner only, before anything is in it.
  closeSync(openSync(path, "a", 0o600));
  const database = new DatabaseSync(path);
  database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA");
  database.exec("PRAGMA secure_delete = ON");
  for (const table of schemaFor({ bytes: "BLOB", whole: "INTEGER" })) database.exec(table);
  return new SqliteSql(database, new DatabaseSync(path, { readOnly: true, timeout: 5_000 }));
}

/** Runs statements of one connection, prepared once each. */
function runOn(database: DatabaseSync): Run {
  const prepared = new Map<string, StatementSync>();
  return async (text, values = []) => {
    const statement = prepared.get(text) ?? database.prepare(text.replaceAll("$", "?"));
    prepared.set(text, statement);
    return statement.all(...values);
  };
}

class SqliteSql implements Sql {
  readonly read: Run;
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #run: Run;
  #last: Promise<unknown> = Promise.resolve();

  constructor(writer: DatabaseSync, reader: DatabaseSync) {
    this.#writer = writer;
    this.#reader = reader;
    this.#run = runOn(writer);
    this.read = runOn(reader);
  }

  transaction<Value>(work: (run: Run) => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(() => this.#whole(work));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #whole<Value>(work: (run: Run) => Promise<Value>): Promise<Value> {
    this.#writer.exec("BEGIN IMMEDIATE");
    try {
      const value = await work(this.#run);
      this.#writer.exec("COMMIT");
      return value;
    } catch (error) {
      if (this.#writer.isTransaction) this.#writer.exec("ROLLBACK");
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#last;
    this.#reader.close();
    this.#writer.close();
  }
}
