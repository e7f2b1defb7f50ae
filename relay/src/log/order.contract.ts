import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aChain,
  ALL,
  anAuthor,
  anEntry,
  appendOne,
  aSpace,
  pagesAfter,
  rowsAfter,
  seqsOf,
  span,
  stored,
  type Opened,
} from "./contract-parts.ts";
import type { Append, Item, LogStore, Seq, SpaceId } from "./log-store.ts";

/** One order for all, whoever writes. */
export function orderContract(opened: Opened): void {
  describe("order", () => {
    test("sixty-four writers at two relays make one order without holes, and nobody reads ahead of it", async () => {
      const space = aSpace();
      const stores = [await opened.store(), await opened.store()] as const;
      const chains = span(1, 64).map(() => aChain(space, 12));
      const writing = Promise.all(chains.map((chain, at) => writeOneByOne(stores[at % 2] as LogStore, chain)));
      const seen = await Promise.all(stores.map((store) => readUntil(store, space, 64 * 12)));
      const seqs = (await writing).flat();

      expect(seqs.toSorted((a, b) => a - b)).toEqual(span(1, 64 * 12));
      for (const items of seen) {
        expect(seqsOf(items)).toEqual(span(1, 64 * 12));
        for (const chain of chains) expect(countersOf(items, chain)).toEqual(span(1, 12));
      }
    });

    test("of many who saw the same end, one writes; its second try is known", async () => {
      const space = aSpace();
      const stores = [await opened.store(), await opened.store()] as const;
      for (const append of aChain(space, 3)) await stored(stores[0], append);

      const rivals = span(1, 32).map(() => aRival(space, 3));
      const outcomes = await Promise.all(rivals.map((rival, at) => appendOne(stores[at % 2] as LogStore, rival)));
      const winner = outcomes.findIndex(({ kind }) => kind === "stored");
      expect(outcomes.filter(({ kind }) => kind === "stored")).toEqual([{ kind: "stored", seq: 4 }]);
      expect(outcomes.filter((_, at) => at !== winner)).toEqual(
        span(1, 31).map(() => ({ kind: "head-moved", head: 4 })),
      );
      expect(await appendOne(stores[1], rivals[winner] as Append)).toEqual({ kind: "duplicate", seq: 4 });
    });
  });
}

/** What readers get. */
export function readingContract(opened: Opened): void {
  describe("reading", () => {
    test("a page is what one read would have given, however small the pages", async () => {
      const store = await opened.store();
      const space = aSpace();
      for (const size of [100, 5_000, 300, 40_000, 450, 78, 2_000]) {
        await stored(store, anEntry({ space, author: anAuthor(), counter: 1 }, size));
      }
      const whole = await rowsAfter(store, space, 0);
      const limits = fc.record({ items: fc.integer({ min: 1, max: 8 }), bytes: fc.integer({ min: 1, max: 60_000 }) });
      await fc.assert(
        fc.asyncProperty(limits, async (limit) => {
          expect(await pagesAfter(store, space, limit)).toEqual(whole);
        }),
        { numRuns: 40 },
      );
    });

    test("an author's rows are read by its own counters", async () => {
      const store = await opened.store();
      const space = aSpace();
      const [mine, other] = [aChain(space, 5), aChain(space, 5)];
      for (const at of span(0, 4)) await store.append([mine[at] as Append, other[at] as Append]);

      const author = (mine[0] as Append).author;
      const page = await store.byAuthor(space, author, { from: 2, limit: { ...ALL, items: 2 } });
      expect(page).toMatchObject({ last: 5, more: true });
      expect(page?.items.map(({ counter, bytes }) => [counter, Buffer.from(bytes)])).toEqual(
        mine.slice(1, 3).map(({ counter, bytes }) => [counter, Buffer.from(bytes)]),
      );
      const rest = await store.byAuthor(space, author, { from: 4, limit: ALL });
      expect(rest).toMatchObject({ last: 5, more: false, items: [{ counter: 4 }, { counter: 5 }] });
      expect(await store.byAuthor(space, anAuthor(), { from: 1, limit: ALL })).toEqual({
        items: [],
        last: 0,
        more: false,
      });
    });

    test("what is written in one space is nowhere in another, even by the same author", async () => {
      const store = await opened.store();
      const [here, there, author] = [aSpace(), aSpace(), anAuthor()];
      const outcomes = await store.append([...aChain(here, 3, author), ...aChain(there, 2, author)]);
      expect(outcomes.map((outcome) => outcome.kind === "stored" && outcome.seq)).toEqual([1, 2, 3, 1, 2]);

      await store.erase(here, author, [1]);
      await store.destroy(here);
      expect((await rowsAfter(store, there, 0)).map(({ kind, seq }) => [kind, seq])).toEqual([
        ["entry", 1],
        ["entry", 2],
      ]);
      expect(await store.head([here, there, aSpace()])).toEqual([
        { kind: "gone" },
        { kind: "open", end: 2, floor: 0 },
        null,
      ]);
    });
  });
}

function aRival(space: SpaceId, expectHead: Seq): Append {
  return { ...anEntry({ space, author: anAuthor(), counter: 1 }), expectHead };
}

/** Each entry once the one before it is acknowledged; answers where they were stored. */
async function writeOneByOne(store: LogStore, chain: readonly Append[]): Promise<readonly number[]> {
  const seqs: number[] = [];
  for (const append of chain) seqs.push(await stored(store, append));
  return seqs;
}

/** Reads on from its cursor until `count` rows came, and throws as soon as a row comes before its time. */
async function readUntil(store: LogStore, space: SpaceId, count: number): Promise<readonly Item[]> {
  const items: Item[] = [];
  while (items.length < count) {
    const page = await store.read(space, items.length, { items: 50, bytes: 20_000 });
    for (const item of page?.items ?? []) {
      if (item.seq !== items.length + 1) throw new Error(`${item.seq} came before ${items.length + 1}`);
      items.push(item);
    }
    await new Promise(setImmediate);
  }
  return items;
}

function countersOf(items: readonly Item[], chain: readonly Append[]): readonly number[] {
  return items.filter(({ author }) => author === chain[0]?.author).map(({ counter }) => counter);
}
