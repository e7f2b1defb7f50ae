import { mkdtempSync, rmSync, statSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Append, LogStore } from "@ajar/relay/log/log-store";
import { openSqliteLog } from "@ajar/relay/log/sqlite";
import { medianOf, rankOf } from "../samples.ts";

const ENTRY_BYTES = 414;
/** A person of half a year, so that growth means more people and not one endless journal. */
const ROWS_A_SPACE = 1_000;
const BATCH = 1_000;
const AT_ONCE = 64;

/** What an append costs a log that already has so many rows. */
export interface Grown {
  readonly rows: number;
  readonly fileBytes: number;
  readonly cpuMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

const idOf = (number: number): string => number.toString(16).padStart(32, "0");
const noise = randomBytes(1 << 20);
const appendAt = (row: number): Append => {
  const at = (row * 7_919) % (noise.length - ENTRY_BYTES);
  const [space, counter] = [idOf(Math.floor(row / ROWS_A_SPACE) + 1), (row % ROWS_A_SPACE) + 1];
  return { space, author: space, counter, bytes: noise.subarray(at, at + ENTRY_BYTES) };
};

async function fill(log: LogStore, from: number, to: number): Promise<void> {
  for (let row = from; row < to; row += BATCH) {
    await log.append(Array.from({ length: Math.min(BATCH, to - row) }, (_, at) => appendAt(row + at)));
  }
}

/** Appends to people chosen by chance among all there are, many at once, for a while; no two at one person's log. */
async function measured(log: LogStore, rows: number, forMs: number): Promise<Omit<Grown, "rows" | "fileBytes">> {
  const spaces = Math.floor(rows / ROWS_A_SPACE);
  const lanes = Math.min(AT_ONCE, spaces);
  const written = new Map<number, number>();
  const times: number[] = [];
  const before = process.cpuUsage();
  const from = performance.now();
  const lane = async (at: number): Promise<void> => {
    while (performance.now() - from < forMs) {
      const space = Math.floor(Math.random() * Math.floor(spaces / lanes)) * lanes + at;
      const counter = (written.get(space) ?? ROWS_A_SPACE) + 1;
      written.set(space, counter);
      const left = performance.now();
      const [outcome] = await log.append([{ ...appendAt(space * ROWS_A_SPACE), counter }]);
      if (outcome?.kind !== "stored") throw new Error(`not stored: ${JSON.stringify(outcome)}`);
      times.push(performance.now() - left);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, at) => lane(at)));
  const cpu = process.cpuUsage(before);
  return {
    cpuMs: (cpu.user + cpu.system) / 1_000 / times.length,
    p50: medianOf(times),
    p99: rankOf(times, 0.99),
    perSecond: (times.length / (performance.now() - from)) * 1_000,
  };
}

/** Logs of several sizes, and what an append costs at each. */
export async function growth(sizes: readonly number[], forMs: number): Promise<readonly Grown[]> {
  const folder = mkdtempSync(join(tmpdir(), "ajar-growth-"));
  const grown: Grown[] = [];
  for (const rows of sizes) {
    const path = join(folder, `log-${rows}.sqlite`);
    const log = await openSqliteLog({ path });
    await fill(log, 0, rows);
    const found = await measured(log, rows, forMs);
    await log.close();
    grown.push({ rows, fileBytes: statSync(path).size, ...found });
  }
  rmSync(folder, { recursive: true });
  return grown;
}
