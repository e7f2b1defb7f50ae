import { join } from "node:path";
import type { StoreChoice } from "./config-relay.ts";
import type { LogStore } from "./log/log-store.ts";
import { openPostgresLog } from "./log/postgres.ts";
import { openSqliteLog } from "./log/sqlite.ts";
import { MemorySessionNumbers, SharedSessionNumbers, type SessionNumbers } from "./spaces/session-numbers.ts";
import { openPostgresSql } from "./sql/postgres-sql.ts";
import type { Sql } from "./sql/sql.ts";
import { openSqliteSql } from "./sql/sqlite-sql.ts";

/** Everything a relay keeps: the logs of spaces, and beside them spaces, keys, invites, exchanges and meetings. */
export interface Stores {
  readonly log: LogStore;
  readonly desk: Sql;
  readonly numbers: SessionNumbers;
  close(): Promise<void>;
}

/** The files of a relay on SQLite, in its data folder. */
export const LOG_FILE = "relay.sqlite";
export const DESK_FILE = "desk.sqlite";

/** Opens what the settings choose. Rejects when it cannot be reached or written. */
export async function openStores(choice: StoreChoice, data: string): Promise<Stores> {
  const [log, desk] =
    choice.kind === "sqlite"
      ? [await openSqliteLog({ path: join(data, LOG_FILE) }), openSqliteSql(join(data, DESK_FILE))]
      : [await openPostgresLog(choice), await openPostgresSql(choice)];
  const numbers = choice.kind === "sqlite" ? new MemorySessionNumbers(Date.now()) : new SharedSessionNumbers(desk);
  return {
    log,
    desk,
    numbers,
    close: async () => {
      await log.close();
      await desk.close();
    },
  };
}
