import type { ClientBase } from "pg";
import { Primary, type PostgresLocation } from "../log/postgres-primary.ts";
import { schemaFor } from "./schema.ts";
import type { Row, Run, Sql, SqlValue } from "./sql.ts";

/** The number of the lock under which tables are made, so that relays that start together do not get in their way. */
const MAKING_TABLES = 7420;

/**
 * Opens the desk tables in a PostgreSQL cluster that several relays may share, on the same terms as the log: the server
 * that takes writes is found anew when it is lost, and nothing counts as committed before a standby has it. Rejects with
 * `StoreUnavailable`.
 */
export async function openPostgresSql(location: PostgresLocation): Promise<Sql> {
  const primary = new Primary({ ...location, isolation: "serializable" });
  const sql: Sql = {
    read: (text, values) => primary.ask((client) => runOn(client)(text, values)),
    transaction: (work) => primary.transaction((client) => work(runOn(client))),
    close: () => primary.close(),
  };
  await sql.transaction(async (run) => {
    await run("SELECT pg_advisory_xact_lock($1)", [MAKING_TABLES]);
    for (const table of schemaFor({ bytes: "BYTEA", whole: "BIGINT" })) await run(table);
  });
  return sql;
}

function runOn(client: ClientBase): Run {
  return async (text, values: readonly SqlValue[] = []) => {
    const given = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    return (await client.query<Row>(text, given)).rows;
  };
}
