import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  aChain,
  ALL,
  anAuthor,
  anEntry,
  appendOne,
  aSpace,
  pause,
  rowsAfter,
  seqsOf,
  span,
  stored,
} from "./contract-parts.ts";
import { StoreUnavailable, type Append, type AppendOutcome, type LogStore, type Seq } from "./log-store.ts";
import { promote, sql, startCluster, waitFor, type Cluster } from "./postgres.fixtures.ts";
import { openPostgresLog } from "./postgres.ts";
import { openPostgresSql } from "../sql/postgres-sql.ts";

let cluster: Cluster;
const open: LogStore[] = [];
beforeAll(async () => {
  cluster = await startCluster();
}, 120_000);
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});
afterAll(() => cluster.stop());

async function opened(patienceMs: number): Promise<LogStore> {
  const store = await openPostgresLog({ urls: cluster.all.map(({ url }) => url), patienceMs });
  open.push(store);
  return store;
}

test("what no standby has is not acknowledged, and is once a standby has it", { timeout: 60_000 }, async () => {
  const [store, impatient] = [await opened(20_000), await opened(1_500)];
  const [first, second] = aChain(aSpace(), 2) as [Append, Append];
  await stored(store, first);
  await waitFor(cluster.primary, "ANY 1 (nobody)");
  expect(await appendOne(impatient, second)).toEqual({ kind: "unavailable", why: "unreachable" });
  expect(await impatient.health()).toMatchObject({ trouble: "no-quorum" });
  expect(seqsOf(await rowsAfter(store, first.space, 0))).toEqual([1]);

  await waitFor(cluster.primary, "ANY 1 (one, two)");
  await expect.poll(() => appendOne(store, second), { timeout: 20_000 }).toEqual({ kind: "duplicate", seq: 2 });
  expect(await store.health()).toMatchObject({ trouble: null });
});

test(
  "someone who cuts off the wait for the standbys does not turn it into an acknowledgement",
  { timeout: 60_000 },
  async () => {
    const store = await opened(20_000);
    const [first, second] = aChain(aSpace(), 2) as [Append, Append];
    await stored(store, first);
    await waitFor(cluster.primary, "ANY 1 (nobody)");
    const appending = appendOne(store, second);
    const cut = "SELECT pg_cancel_backend(pid) AS cut FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
    await expect.poll(async () => (await sql(cluster.primary, cut)).length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await appending).toEqual({ kind: "unavailable", why: "unreachable" });
    await waitFor(cluster.primary, "ANY 1 (one, two)");
    expect(await appendOne(store, second)).toEqual({ kind: "duplicate", seq: 2 });
  },
);

test(
  "a space, a key or an exchange is not acknowledged either before a standby has it",
  { timeout: 60_000 },
  async () => {
    const urls = cluster.all.map(({ url }) => url);
    const desk = await openPostgresSql({ urls, patienceMs: 5_000 });
    const keep = (): Promise<unknown> =>
      desk.transaction((run) =>
        run("INSERT INTO relay_invites VALUES ($1, 1) ON CONFLICT DO NOTHING", [randomBytes(32)]),
      );
    await keep();
    await waitFor(cluster.primary, "ANY 1 (nobody)");
    await expect(keep()).rejects.toThrow(new StoreUnavailable("unreachable"));
    await waitFor(cluster.primary, "");
    await expect(keep()).rejects.toThrow(new StoreUnavailable("no-quorum"));
    await waitFor(cluster.primary, "ANY 1 (one, two)");
    await expect.poll(() => keep().then(() => "kept"), { timeout: 20_000 }).toBe("kept");
    await desk.close();
  },
);

test("a server that waits for no standby is not enough", { timeout: 60_000 }, async () => {
  const store = await opened(5_000);
  const [first] = aChain(aSpace(), 1) as [Append];
  await waitFor(cluster.primary, "");
  expect(await appendOne(store, first)).toEqual({ kind: "unavailable", why: "no-quorum" });
  expect(await store.health()).toMatchObject({ trouble: "no-quorum" });
  await waitFor(cluster.primary, "ANY 1 (one, two)");
  expect(await stored(store, first)).toBe(1);
});

test(
  "the primary dies in the middle of writing: a standby takes over with all that was acknowledged",
  { timeout: 120_000 },
  async () => {
    const stores = [await opened(4_000), await opened(4_000)] as const;
    const heard: Seq[] = [];
    const space = aSpace();
    await stores[0].watch((hint) => heard.push(hint.end));
    const writers = span(0, 7).map((at) => new Writer(stores[at % 2] as LogStore, space));
    const writing = Promise.all(writers.map((writer) => writer.write()));
    await expect
      .poll(() => Math.min(...writers.map(({ kept }) => kept.length)), { timeout: 20_000 })
      .toBeGreaterThan(5);

    await cluster.primary.kill();
    const before = writers.map(({ kept }) => kept.length);
    await promote(cluster.standbys);
    const isOnAgain = (): boolean => writers.every(({ kept }, at) => kept.length > (before[at] ?? 0) + 5);
    await expect.poll(isOnAgain, { timeout: 60_000, interval: 50 }).toBe(true);
    for (const writer of writers) writer.stop();
    await writing;

    const page = await stores[1].read(space, 0, ALL);
    const kept = writers.flatMap((writer) => writer.kept).toSorted((a, b) => a.seq - b.seq);
    expect(writers.some(({ troubles }) => troubles > 0)).toBe(true);
    expect(page?.items.map(({ seq, author, counter }) => ({ seq, author, counter }))).toEqual(
      kept.map(({ seq, append }) => {
        return { seq, author: append.author, counter: append.counter };
      }),
    );
    expect(page?.items.every(({ bytes }, at) => Buffer.from(bytes).equals(kept[at]?.append.bytes ?? Buffer.of()))).toBe(
      true,
    );
    expect(seqsOf(page?.items ?? [])).toEqual(span(1, kept.length));
    expect(await stores[0].health()).toMatchObject({ trouble: null });
  },
);

/** Writes its chain as a device does: one after another, again and again the same until it is acknowledged. */
class Writer {
  readonly kept: { readonly seq: Seq; readonly append: Append }[] = [];
  troubles = 0;
  readonly #store: LogStore;
  readonly #key: { readonly space: string; readonly author: string };
  #isStopped = false;

  constructor(store: LogStore, space: string) {
    this.#store = store;
    this.#key = { space, author: anAuthor() };
  }

  stop(): void {
    this.#isStopped = true;
  }

  async write(): Promise<void> {
    while (!this.#isStopped) {
      const append = anEntry({ ...this.#key, counter: this.kept.length + 1 });
      this.kept.push({ seq: await this.#acknowledged(append), append });
    }
  }

  async #acknowledged(append: Append): Promise<Seq> {
    for (;;) {
      const outcome: AppendOutcome = await appendOne(this.#store, append);
      if (outcome.kind === "stored" || outcome.kind === "duplicate") return outcome.seq;
      if (outcome.kind !== "unavailable") throw new Error(`refused: ${JSON.stringify(outcome)}`);
      this.troubles += 1;
      await pause(50);
    }
  }
}
