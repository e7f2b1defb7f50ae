import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { aChain, aSpace, foundIn, markOf, stored } from "./contract-parts.ts";
import { logStoreContract } from "./log-store.contract.ts";
import type { Append } from "./log-store.ts";
import { openForWriting } from "./sqlite-database.ts";
import { SqliteWriter } from "./sqlite-writer.ts";
import { openSqliteLog } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "ajar-log-"));
const path = join(folder, "log.db");
afterAll(() => rmSync(folder, { recursive: true }));

logStoreContract(async () => ({
  open: () => openSqliteLog({ path }),
  openNearlyFull: () => openSqliteLog({ path: join(folder, "full.db"), maxBytes: 500_000 }),
  openReadOnly: () => openSqliteLog({ path, access: "look" }),
  found: async (marks) => foundIn(filesOf(path), marks),
  hintsReach: "own-instance",
}));

function filesOf(database: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((name) => name.startsWith(database));
}

test("nobody else on the machine may read the files", async () => {
  const store = await openSqliteLog({ path });
  await stored(store, aChain(aSpace(), 1)[0] as Append);
  for (const file of filesOf(path)) expect(statSync(file).mode & 0o077).toBe(0);
  await store.close();
});

test("a long erasure that a crash cut short goes on at the next start", async () => {
  const cut = join(folder, "cut.db");
  const [before, chain] = [await openSqliteLog({ path: cut }), aChain(aSpace(), 1_300)];
  await before.append(chain);
  await before.close();
  const { space } = chain[0] as Append;
  const held = (): number => foundIn(filesOf(cut), chain.map(markOf));
  const writer = new SqliteWriter(openForWriting({ path: cut }));
  writer.destroy(space);
  expect(writer.sweepStep()).toBe("more");
  writer.close();
  expect(held()).toBeGreaterThan(0);

  const after = await openSqliteLog({ path: cut });
  await after.sweep();
  expect(held()).toBe(0);
  expect(await after.head([space])).toEqual([{ kind: "gone" }]);
  await after.close();
});

test("a file that this relay does not know is not touched", async () => {
  const strange = join(folder, "strange.db");
  const database = openForWriting({ path: strange });
  database.exec("UPDATE store SET format = 99");
  database.close();
  await expect(openSqliteLog({ path: strange })).rejects.toThrow("format 99");
});
