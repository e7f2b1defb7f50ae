import type { ClientBase } from "pg";
import { newIncarnation } from "./log-input.ts";

/** Into how many tables the log is divided by space: a sweep rewrites one of them, not all. */
export const PARTS = 64;

const FORMAT = 1;
/** Two relays that start at once on an empty database take turns. */
const SETUP_LOCK = 7_165_001;

/**
 * Every key begins with the space, so the same tables can be spread over servers by space. Columns as in the SQLite
 * schema; there is no row number, since the log's order is `(space, seq)`. `sweeps.since` is the transaction that let the
 * rows go: whoever may still see what was before it keeps them from being rewritten away.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS store (
    one INT PRIMARY KEY CHECK (one = 1), format INT NOT NULL, incarnation TEXT NOT NULL, probes BIGINT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS spaces (
    space BYTEA PRIMARY KEY, head BIGINT NOT NULL, floor BIGINT NOT NULL, gone BOOLEAN NOT NULL
  ) WITH (fillfactor = 80);
  CREATE TABLE IF NOT EXISTS authors (
    space BYTEA NOT NULL, author BYTEA NOT NULL, role INT NOT NULL, last BIGINT NOT NULL,
    bytes BIGINT NOT NULL, entries BIGINT NOT NULL, PRIMARY KEY (space, author)
  ) WITH (fillfactor = 80);
  CREATE TABLE IF NOT EXISTS log (
    space BYTEA NOT NULL, seq BIGINT NOT NULL, author BYTEA NOT NULL, counter BIGINT NOT NULL,
    state SMALLINT NOT NULL, id BYTEA NOT NULL, bytes BYTEA,
    PRIMARY KEY (space, seq), UNIQUE (space, author, counter)
  ) PARTITION BY HASH (space);
  CREATE TABLE IF NOT EXISTS sweeps (space BYTEA PRIMARY KEY, ticket BIGINT NOT NULL, since XID NOT NULL);
`;

/** Makes the tables if they are missing. Throws for a format that this relay does not know. */
export async function prepareSchema(client: ClientBase): Promise<void> {
  await client.query("BEGIN");
  await client.query(`SELECT pg_advisory_xact_lock(${SETUP_LOCK})`);
  if (!(await hasTables(client))) await client.query(`${SCHEMA}${partsOf()}`);
  await client.query("INSERT INTO store VALUES (1, $1, $2, 0) ON CONFLICT DO NOTHING", [FORMAT, newIncarnation()]);
  const { rows } = await client.query<{ format: number }>("SELECT format FROM store");
  await client.query("COMMIT");
  if (rows[0]?.format !== FORMAT)
    throw new Error(`the log has format ${String(rows[0]?.format)}; this relay knows ${FORMAT}`);
}

/** The table that holds a space's rows, for the statement that names it. */
export function partName(part: number): string {
  return `log_${String(part).padStart(2, "0")}`;
}

async function hasTables(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass('sweeps') IS NOT NULL AS there");
  return rows[0]?.there === true;
}

/** Sealed bytes do not compress, so the server need not try. */
function partsOf(): string {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const name = partName(part);
    return `CREATE TABLE ${name} PARTITION OF log FOR VALUES WITH (MODULUS ${PARTS}, REMAINDER ${part});
      ALTER TABLE ${name} ALTER COLUMN bytes SET STORAGE EXTERNAL;`;
  });
  return parts.join("\n");
}
