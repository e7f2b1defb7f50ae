import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DESK_FILE, LOG_FILE } from "../stores.ts";

/** What a look through a backup found: how much it holds, and what is wrong with it, if anything. */
export interface BackupFindings {
  readonly spaces: number;
  readonly entries: number;
  readonly problems: readonly string[];
}

function integrityOf(database: DatabaseSync, file: string): readonly string[] {
  const [row] = database.prepare("PRAGMA integrity_check(1)").all();
  const said = String(Object.values(row ?? {})[0]);
  return said === "ok" ? [] : [`${file} is damaged`];
}

function countIn(database: DatabaseSync, query: string): number {
  return Number(database.prepare(query).get()?.["n"] ?? 0);
}

/** How many whole entries do not have the bytes their id was computed from. */
function alteredIn(database: DatabaseSync): number {
  let altered = 0;
  for (const { id, bytes } of database.prepare("SELECT id, bytes FROM log WHERE state = 0").iterate()) {
    const found = createHash("sha256")
      .update(bytes as Uint8Array)
      .digest();
    if (!found.equals(id as Uint8Array)) altered += 1;
  }
  return altered;
}

/** Reads a whole backup and writes nothing. */
export function lookThrough(folder: string): BackupFindings {
  const [log, desk] = [join(folder, LOG_FILE), join(folder, DESK_FILE)];
  const missing = [log, desk].filter((file) => !existsSync(file)).map((file) => `${file} is not there`);
  if (missing.length > 0) return { spaces: 0, entries: 0, problems: missing };
  const [logs, desks] = [new DatabaseSync(log, { readOnly: true }), new DatabaseSync(desk, { readOnly: true })];
  try {
    const damage = [...integrityOf(logs, LOG_FILE), ...integrityOf(desks, DESK_FILE)];
    const altered = damage.length > 0 ? 0 : alteredIn(logs);
    return {
      spaces: countIn(desks, "SELECT COUNT(*) AS n FROM relay_spaces WHERE state = 0"),
      entries: countIn(logs, "SELECT COUNT(*) AS n FROM log"),
      problems: altered > 0 ? [...damage, `${altered} entries are not as they were stored`] : damage,
    };
  } finally {
    logs.close();
    desks.close();
  }
}
