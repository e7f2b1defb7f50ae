import { describe, expect, test } from "vitest";
import {
  aChain,
  ALL,
  anAuthor,
  anEntry,
  appendOne,
  aSpace,
  markOf,
  rowsAfter,
  seqsOf,
  span,
  stored,
  type Opened,
} from "./contract-parts.ts";
import { STUB_BYTES, type Append, type LogStore } from "./log-store.ts";

/** What goes, and what stays of it. */
export function erasureContract(opened: Opened): void {
  const found = foundBy(opened);
  describe("erasure", () => {
    test("an erased entry leaves a stub, its bytes are in no file, and sending it again does not bring it back", async () => {
      const store = await opened.store();
      const space = aSpace();
      const chain = [450, 3_000, 40_000].map((size, at) => anEntry({ space, author: AUTHOR, counter: at + 1 }, size));
      await store.append(chain);
      expect(await found(chain)).toBe(3);
      const [before] = await rowsAfter(store, space, 0);

      await store.erase(space, AUTHOR, [1, 3, 9]);
      await store.sweep();
      expect(await found([chain[0], chain[2]] as Append[])).toBe(0);
      expect(await found([chain[1] as Append])).toBe(1);
      const rows = await rowsAfter(store, space, 0);
      expect(rows.map(({ kind }) => kind)).toEqual(["stub", "entry", "stub"]);
      expect(rows[0]).toEqual({ ...before, kind: "stub", bytes: before?.bytes.slice(0, STUB_BYTES) });
      expect(await appendOne(store, chain[0] as Append)).toEqual({ kind: "duplicate", seq: 1 });
      expect(await found([chain[0] as Append])).toBe(0);
    });

    test("a destroyed space is in no file, and only its name is kept, also after a restart", async () => {
      const store = await opened.store();
      const chain = aChain(aSpace(), 40);
      const [first] = chain as [Append];
      await store.append(chain);
      expect(await found(chain)).toBe(40);

      await store.destroy(first.space);
      await store.sweep();
      expect(await found(chain)).toBe(0);
      await store.close();
      const again = await opened.store();
      expect(await again.head([first.space])).toEqual([{ kind: "gone" }]);
      expect(await again.read(first.space, 0, ALL)).toBeNull();
      expect(await again.byAuthor(first.space, first.author, { from: 1, limit: ALL })).toBeNull();
      expect(await again.append(chain.slice(0, 2))).toEqual([{ kind: "gone" }, { kind: "gone" }]);
      expect(await again.compact(first.space, 0, first)).toEqual({ kind: "gone" });
      await again.destroy(first.space);
    });

    test("destroying what was never written to leaves a tombstone as well", async () => {
      const store = await opened.store();
      const [append] = aChain(aSpace(), 1) as [Append];
      await store.destroy(append.space);
      expect(await appendOne(store, append)).toEqual({ kind: "gone" });
    });
  });
}

/** What a compaction lets go of, and what it keeps. */
export function compactionContract(opened: Opened): void {
  const found = foundBy(opened);
  describe("compaction", () => {
    test("after a compaction the earlier rows are in no file and their counters are still known", async () => {
      const store = await opened.store();
      const chain = aChain(aSpace(), 11);
      const [first, second] = chain as [Append, Append];
      const [space, snapshot] = [first.space, chain[10] as Append];
      await store.append(chain.slice(0, 10));
      expect(await store.compact(space, 8, { ...snapshot, expectHead: 10 })).toEqual({ kind: "stored", seq: 11 });
      await store.sweep();

      expect(await found(chain.slice(0, 8))).toBe(0);
      expect(await found(chain.slice(8))).toBe(3);
      expect(await store.read(space, 2, ALL)).toMatchObject({ end: 11, floor: 8, more: false });
      expect(seqsOf(await rowsAfter(store, space, 2))).toEqual([9, 10, 11]);
      const byAuthor = await store.byAuthor(space, first.author, { from: 1, limit: ALL });
      expect(byAuthor?.items.map(({ counter }) => counter)).toEqual([9, 10, 11]);
      expect(await store.append([second, anEntry(second)])).toEqual([
        { kind: "duplicate", seq: 2 },
        { kind: "conflict" },
      ]);
      expect(await store.compact(space, 8, { ...snapshot, expectHead: 10 })).toEqual({ kind: "duplicate", seq: 11 });
    });

    test("a refused compaction lets nothing go", async () => {
      const store = await opened.store();
      const chain = aChain(aSpace(), 5);
      const [first, , , fourth, fifth] = chain as [Append, Append, Append, Append, Append];
      await store.append(chain.slice(0, 3));
      expect(await store.compact(first.space, 2, { ...fourth, expectHead: 2 })).toEqual({
        kind: "head-moved",
        head: 3,
      });
      expect(await store.compact(first.space, 4, fourth)).toEqual({ kind: "head-moved", head: 3 });
      expect(await store.compact(first.space, 2, fifth)).toEqual({ kind: "gap", expected: 4 });
      expect(await store.compact(first.space, 2, first)).toEqual({ kind: "duplicate", seq: 1 });
      expect(await store.read(first.space, 0, ALL)).toMatchObject({ end: 3, floor: 0 });
      expect(seqsOf(await rowsAfter(store, first.space, 0))).toEqual([1, 2, 3]);
    });
  });
}

/** Rows that go while others write and read. */
export function raceContract(opened: Opened): void {
  const found = foundBy(opened);
  describe("races", () => {
    test("compactions while others write and read: no row is lost, none is seen early, a reader is told what it missed", async () => {
      const stores = [await opened.store(), await opened.store()] as const;
      const space = aSpace();
      const author = anAuthor();
      const writing = Promise.all(span(1, 8).map((at) => appendAll(stores[at % 2] as LogStore, aChain(space, 15))));
      const compacting = compactNowAndThen(stores[1], { space, author, counter: 1 });
      const [seqs, cuts] = await Promise.all([writing, compacting, followed(stores[0], space, 8 * 15 + 6)]);

      const all = [...seqs.flat(), ...cuts].toSorted((a, b) => a - b);
      expect(all).toEqual(span(1, 8 * 15 + 6));
      const page = await stores[0].read(space, 0, ALL);
      expect(seqsOf(page?.items ?? [])).toEqual(span((page?.floor ?? 0) + 1, 8 * 15 + 6));
      expect(page?.floor).toBeGreaterThan(0);
    });

    test("a space destroyed while others write: each is stored before it or told it is gone, and no byte stays", async () => {
      const stores = [await opened.store(), await opened.store()] as const;
      const space = aSpace();
      const chains = span(1, 8).map(() => aChain(space, 10));
      const writing = Promise.all(chains.map((chain, at) => stores[at % 2]!.append(chain)));
      await stored(stores[0], anEntry({ space, author: anAuthor(), counter: 1 }));
      await stores[1].destroy(space);
      expect(await stores[0].read(space, 0, ALL)).toBeNull();

      const outcomes = (await writing).flat();
      expect(outcomes.filter(({ kind }) => kind !== "stored" && kind !== "gone")).toEqual([]);
      await stores[0].sweep();
      expect(await found(chains.flat())).toBe(0);
      expect((await stores[0].append([chains[0]?.[0] as Append])).map(({ kind }) => kind)).toEqual(["gone"]);
    });
  });
}

const AUTHOR = anAuthor();

/** How many of these entries are still in a file. */
function foundBy(opened: Opened): (appends: readonly Append[]) => Promise<number> {
  return (appends) => opened.rig().found(appends.map(markOf));
}

async function appendAll(store: LogStore, chain: readonly Append[]): Promise<readonly number[]> {
  const seqs: number[] = [];
  for (const append of chain) seqs.push(await stored(store, append));
  return seqs;
}

/** Six compactions, each up to the end as it was just before. Answers where the snapshots lie. */
async function compactNowAndThen(
  store: LogStore,
  key: Pick<Append, "space" | "author" | "counter">,
): Promise<readonly number[]> {
  const seqs: number[] = [];
  while (seqs.length < 6) {
    const [head] = await store.head([key.space]);
    const end = head?.kind === "open" ? head.end : 0;
    const outcome = await store.compact(key.space, end, anEntry({ ...key, counter: seqs.length + 1 }));
    if (outcome.kind !== "stored") throw new Error(`not compacted: ${outcome.kind}`);
    seqs.push(outcome.seq);
  }
  return seqs;
}

/** Reads on until the space ends at `end`; throws at a hole that no compaction explains. */
async function followed(store: LogStore, space: string, end: number): Promise<void> {
  for (let cursor = 0; cursor < end;) {
    const page = await store.read(space, cursor, { items: 7, bytes: 100_000 });
    for (const { seq } of page?.items ?? []) {
      const next = Math.max(cursor, page?.floor ?? 0) + 1;
      if (seq !== next) throw new Error(`${seq} came where ${next} was due`);
      cursor = seq;
    }
    await new Promise(setImmediate);
  }
}
