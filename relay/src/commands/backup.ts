import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { backup as copyDatabase, DatabaseSync } from "node:sqlite";
import type { Config } from "../config.ts";
import { FLEETING_TABLES } from "../sql/schema.ts";
import { DESK_FILE, LOG_FILE } from "../stores.ts";
import { lookThrough } from "./backup-files.ts";

async function copy(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  try {
    await copyDatabase(source, to);
  } finally {
    source.close();
  }
}

function leaveOutFleeting(path: string): void {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE");
  for (const table of FLEETING_TABLES) database.exec(`DELETE FROM ${table}`);
  database.exec("VACUUM");
  database.close();
}

function isOneFile(path: string): void {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA journal_mode = DELETE");
  database.close();
}

/**
 * Copies the stores of a relay, running or not, into a new folder, without exchanges and meetings. The log is copied
 * after the desk, so every space with entries in the copy is also a space there or was closed meanwhile.
 */
export async function copyStores(data: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await copy(join(data, DESK_FILE), join(folder, DESK_FILE));
  leaveOutFleeting(join(folder, DESK_FILE));
  await copy(join(data, LOG_FILE), join(folder, LOG_FILE));
  isOneFile(join(folder, LOG_FILE));
}

/** `ajar-relay backup FOLDER` */
export async function backup(config: Config, [given]: readonly string[]): Promise<void> {
  process.exitCode = 1;
  if (config.relay.store.kind === "postgres") return console.error("With PostgreSQL, back up with pg_dump.");
  if (given === undefined) return console.error("Say into which folder: ajar-relay backup FOLDER");
  const folder = resolve(given);
  if (existsSync(join(folder, LOG_FILE))) return console.error(`There is a backup in ${folder} already.`);
  if (!existsSync(join(config.data, LOG_FILE))) return console.error(`There is no relay in ${config.data}.`);
  await copyStores(config.data, folder);
  const { spaces, entries, problems } = lookThrough(folder);
  for (const problem of problems) console.error(problem);
  console.log(`${spaces} spaces with ${entries} entries are in ${folder}.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
