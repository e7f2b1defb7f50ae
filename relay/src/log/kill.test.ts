import { spawn } from "node:child_process";
import { createHash, randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { rowsAfter, seqsOf, span } from "./contract-parts.ts";
import { entryAt, type Told } from "./kill.fixtures.ts";
import { STUB_BYTES, type Item, type SpaceId } from "./log-store.ts";
import { openSqliteLog } from "./sqlite.ts";

/** How often the writer is killed; more when asked for by `AJAR_KILLS`. */
const KILLS = Number(process.env["AJAR_KILLS"] ?? 15);
const PROGRAM = fileURLToPath(new URL("./kill.fixtures.ts", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "ajar-kill-"));
/** After so many kills a new database is begun, so that looking through it stays quick. */
const KILLS_A_DATABASE = 20;
afterAll(() => rmSync(folder, { recursive: true }));

test(
  `killed ${KILLS} times in the middle of writing: all that was acknowledged is there, once`,
  { timeout: 60_000 + KILLS * 10_000 },
  async () => {
    const told = new Map<string, Told[]>();
    for (const kill of span(1, KILLS)) {
      const path = join(folder, `log-${Math.floor(kill / KILLS_A_DATABASE)}.db`);
      const news = await killedWriter(path);
      expect(news.length).toBeGreaterThan(0);
      told.set(path, [...(told.get(path) ?? []), ...news]);
      await expectAllThere(path, news);
    }
    for (const [path, all] of told) await expectAllThere(path, all);
    const all = [...told.values()].reduce((sum, each) => sum + each.length, 0);
    console.log(`${KILLS} kills of the log alone, ${all} acknowledgements, all kept`);
  },
);

test(
  "a disk that takes no more: what was acknowledged until then is there, and nothing else was",
  { timeout: 60_000 },
  async () => {
    const path = join(folder, "full.db");
    const limited = spawn("bash", ["-c", `ulimit -f 3001; exec "$@"`, "bash", process.execPath, PROGRAM, path], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ended = new Promise((resolve) => limited.once("exit", resolve));
    const told: Told[] = [];
    for await (const line of createInterface(limited.stdout)) told.push(JSON.parse(line) as Told);
    expect(await ended).not.toBe(0);
    expect(told.length).toBeGreaterThan(100);
    await expectAllThere(path, told);
  },
);

/** Runs the writer, kills it at a random moment after its first acknowledgement; answers what it was told until then. */
async function killedWriter(path: string): Promise<readonly Told[]> {
  const writer = spawn(process.execPath, [PROGRAM, path], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => writer.once("exit", (_code, signal) => resolve(signal)));
  const told: Told[] = [];
  for await (const line of createInterface(writer.stdout)) {
    if (told.length === 0) setTimeout(() => writer.kill("SIGKILL"), randomInt(150));
    if (line.endsWith("}")) told.push(JSON.parse(line) as Told);
  }
  expect(await ended).toBe("SIGKILL");
  return told;
}

async function expectAllThere(path: string, told: readonly Told[]): Promise<void> {
  const store = await openSqliteLog({ path });
  for (const [space, facts] of Map.groupBy(told, (fact) => fact.space)) {
    const rows = await rowsAfter(store, space, 0);
    expect(seqsOf(rows)).toEqual(span(1, rows.length));
    expect(await store.read(space, 0, { items: 1, bytes: 1 })).toMatchObject({ end: rows.length });
    expectChains(space, rows);
    const erased = new Set(rows.filter(({ kind }) => kind === "stub").map(keyOf));
    const isAsTold = (fact: Told): boolean => {
      if (fact.kind === "erased") return erased.has(keyOf(fact));
      const row = rows[fact.seq - 1];
      return row !== undefined && keyOf(row) === keyOf(fact);
    };
    expect(facts.filter((fact) => !isAsTold(fact))).toEqual([]);
  }
  await store.close();
}

/** Each author's counters rise by one without a hole, so nothing is doubled; each row is what was sent. */
function expectChains(space: SpaceId, rows: readonly Item[]): void {
  for (const [author, items] of Map.groupBy(rows, (row) => row.author)) {
    expect(items.map(({ counter }) => counter)).toEqual(span(1, items.length));
    for (const { counter, id, kind, bytes } of items) {
      const sent = entryAt({ space, author, counter }).bytes;
      if (!createHash("sha256").update(sent).digest().equals(id)) throw new Error(`another entry at ${counter}`);
      const kept = kind === "entry" ? sent : sent.subarray(0, STUB_BYTES);
      if (!Buffer.from(bytes).equals(kept)) throw new Error(`other bytes at ${counter}`);
    }
  }
}

function keyOf({ author, counter }: Pick<Item, "author" | "counter">): string {
  return `${author}/${counter}`;
}
