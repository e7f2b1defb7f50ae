import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../config.ts";
import { openSqliteLog } from "../log/sqlite.ts";
import { DESK_FILE, LOG_FILE } from "../stores.ts";
import { lookThrough } from "./backup-files.ts";

/**
 * Puts a backup into an empty data folder and gives the relay a new incarnation, so that devices know that what they
 * stored since the backup has to be sent again. Resolves with the incarnation, as hex.
 */
export async function putBack(folder: string, data: string): Promise<string> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  for (const file of [DESK_FILE, LOG_FILE]) copyFileSync(join(folder, file), join(data, file));
  const log = await openSqliteLog({ path: join(data, LOG_FILE) });
  const incarnation = await log.renew();
  await log.close();
  return incarnation;
}

/** `ajar-relay restore FOLDER`, or with `--verify` only a look that writes nothing */
export async function restore(config: Config, args: readonly string[]): Promise<void> {
  process.exitCode = 1;
  if (config.relay.store.kind === "postgres") return console.error("With PostgreSQL, restore with pg_restore.");
  const given = args.find((each) => each !== "--verify");
  if (given === undefined) return console.error("Say from which folder: ajar-relay restore [--verify] FOLDER");
  const { spaces, entries, problems } = lookThrough(resolve(given));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return;
  if (!args.includes("--verify")) {
    if (existsSync(join(config.data, LOG_FILE))) return console.error(`There is a relay in ${config.data} already.`);
    await putBack(resolve(given), config.data);
  }
  console.log(`${spaces} spaces with ${entries} entries are ${args.includes("--verify") ? "readable" : "back"}.`);
  process.exitCode = 0;
}
