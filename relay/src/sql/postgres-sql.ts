import pg from "pg";
import { schemaFor } from "./schema.ts";
import type { Row, Run, Sql, SqlValue } from "./sql.ts";

const TRIES = 10;
/** Another transaction was in the way: run the work again. */
const IN_THE_WAY = new Set(["40001", "40P01", "23505"]);
/** The number of the lock under which tables are made, so that relays that start together do not get in their way. */
const MAKING_TABLES = 7420;

/**
 * Opens the desk tables in a PostgreSQL cluster that several relays may share. `urls` are its servers; the one that
 * takes writes is found among them, anew when it is lost. Rejects if there is none.
 */
export async function openPostgresSql(urls: readonly string[]): Promise<Sql> {
  const sql = new PostgresSql(urls);
  await sql.transaction(async (run) => {
    await run("SELECT pg_advisory_xact_lock($1)", [MAKING_TABLES]);
    for (const table of schemaFor({ bytes: "BYTEA", whole: "BIGINT" })) await run(table);
  });
  return sql;
}

function runOn(client: Pick<pg.Pool, "query">): Run {
  return async (text, values: readonly SqlValue[] = []) => {
    const given = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    return (await client.query<Row>(text, given)).rows;
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Whether the server itself said no, as it does for a constraint, and so is there and well. */
function isAnswer(error: unknown): boolean {
  return /^(22|23|40|42)/.test(codeOf(error));
}

async function opened(url: string): Promise<pg.Pool | null> {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5_000 });
  // A lost idle connection is replaced by the pool; what was asked meanwhile rejects by itself.
  pool.on("error", () => undefined);
  try {
    const { rows } = await pool.query<{ standby: boolean }>("SELECT pg_is_in_recovery() AS standby");
    if (rows[0]?.standby === false) return pool;
  } catch {
    // Not this one, then.
  }
  await pool.end();
  return null;
}

class PostgresSql implements Sql {
  readonly #urls: readonly string[];
  #pool: Promise<pg.Pool> | null = null;

  constructor(urls: readonly string[]) {
    this.#urls = urls;
  }

  readonly read: Run = async (text, values) => {
    const pool = await this.#primary();
    return this.#watched(runOn(pool)(text, values));
  };

  async transaction<Value>(work: (run: Run) => Promise<Value>): Promise<Value> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#watched(this.#once(work));
      } catch (error) {
        if (tries >= TRIES || !IN_THE_WAY.has(codeOf(error))) throw error;
      }
    }
  }

  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => null);
    await pool?.end();
  }

  #primary(): Promise<pg.Pool> {
    this.#pool ??= this.#find();
    this.#pool.catch(() => (this.#pool = null));
    return this.#pool;
  }

  async #find(): Promise<pg.Pool> {
    for (const url of this.#urls) {
      const pool = await opened(url);
      if (pool !== null) return pool;
    }
    throw new Error("no PostgreSQL server takes writes");
  }

  /** Looks for the server anew next time, when this one did not answer. */
  async #watched<Value>(asked: Promise<Value>): Promise<Value> {
    const pool = this.#pool;
    try {
      return await asked;
    } catch (error) {
      if (!isAnswer(error) && this.#pool === pool && pool !== null) {
        this.#pool = null;
        pool.then((lost) => lost.end()).catch(() => undefined);
      }
      throw error;
    }
  }

  async #once<Value>(work: (run: Run) => Promise<Value>): Promise<Value> {
    const client = await (await this.#primary()).connect();
    try {
      await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE");
      const value = await work(runOn(client));
      await client.query("COMMIT");
      client.release();
      return value;
    } catch (error) {
      await client.query("ROLLBACK").then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  }
}
