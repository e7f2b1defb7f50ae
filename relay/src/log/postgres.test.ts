import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { aChain, aSpace, foundIn, markOf, pause, stored } from "./contract-parts.ts";
import type { Append, Hint } from "./log-store.ts";
import { logStoreContract } from "./log-store.contract.ts";
import {
  caughtUp,
  filesOf,
  settle,
  sql,
  startCluster,
  startSmall,
  type Cluster,
  type Server,
} from "./postgres.fixtures.ts";
import { openPostgresLog } from "./postgres.ts";

let cluster: Cluster | null = null;
let small: Server | null = null;
afterAll(async () => {
  await cluster?.stop();
  await small?.stop();
});

logStoreContract(async () => {
  const { primary, standbys, all } = (cluster = await startCluster());
  const one = { durability: "one-server" } as const;
  return {
    open: () => openPostgresLog({ urls: [primary.url] }),
    openNearlyFull: async () => {
      small = await startSmall(20_484);
      return openPostgresLog({ urls: [small.url], ...one });
    },
    openReadOnly: async () => {
      await caughtUp({ primary, standbys });
      return openPostgresLog({ urls: [standbys[0].url], access: "look" });
    },
    found: async (marks) => {
      await settle({ primary, standbys });
      return foundIn(all.flatMap(filesOf), marks);
    },
    hintsReach: "every-instance",
  };
});

test("a sweep waits for a backup that still sees what was erased", { timeout: 60_000 }, async () => {
  const { primary } = cluster as Cluster;
  const store = await openPostgresLog({ urls: [primary.url] });
  const [append] = aChain(aSpace(), 1) as [Append];
  await stored(store, append);
  const backup = new pg.Client({ connectionString: primary.url });
  await backup.connect();
  await backup.query("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT COUNT(*) FROM log");

  await store.destroy(append.space);
  let isSwept = false;
  const sweeping = store.sweep().then(() => (isSwept = true));
  await pause(500);
  expect(isSwept).toBe(false);
  await backup.query("COMMIT");
  await backup.end();
  await sweeping;
  await settle(cluster as Cluster);
  expect(foundIn((cluster as Cluster).all.flatMap(filesOf), [markOf(append)])).toBe(0);
  await store.close();
});

test("a notification that is no hint is passed over", { timeout: 60_000 }, async () => {
  const { primary } = cluster as Cluster;
  const [watching, writing] = [
    await openPostgresLog({ urls: [primary.url] }),
    await openPostgresLog({ urls: [primary.url] }),
  ];
  const heard: Hint[] = [];
  await watching.watch((hint) => heard.push(hint));
  for (const text of ["", "x", "x y:1 :", `x ${"0".repeat(32)}:-1`])
    await sql(primary, `SELECT pg_notify('ajar_hints', '${text}')`);
  const [append] = aChain(aSpace(), 1) as [Append];
  await stored(writing, append);
  await expect.poll(() => heard, { timeout: 5_000 }).toEqual([{ space: append.space, end: 1 }]);
  await Promise.all([watching.close(), writing.close()]);
});
