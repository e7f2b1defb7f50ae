import { randomInt } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  aChain,
  ALL,
  anAuthor,
  anEntry,
  appendOne,
  aSpace,
  markOf,
  pause,
  rowsAfter,
  seqsOf,
  span,
  stored,
  type Opened,
} from "./contract-parts.ts";
import { StoreUnavailable, type Append, type Hint, type LogStore, type Seq } from "./log-store.ts";

/** What a hint is good for, and that nobody depends on it. */
export function hintContract(opened: Opened): void {
  describe("hints", () => {
    test("a watcher hears of what was stored and of what was destroyed, until it stops", async () => {
      const [writer, other] = [await opened.store(), await opened.store()];
      const watched = opened.rig().hintsReach === "every-instance" ? other : writer;
      const heard: Hint[] = [];
      const stop = await watched.watch((hint) => heard.push(hint));
      const [first, second, third] = aChain(aSpace(), 3) as [Append, Append, Append];
      const mine = (): readonly Seq[] => heard.filter(({ space }) => space === first.space).map(({ end }) => end);

      await stored(writer, first);
      await expect.poll(mine).toEqual([1]);
      await writer.compact(first.space, 1, second);
      await expect.poll(mine).toEqual([1, 2]);
      await writer.destroy(first.space);
      await expect.poll(mine).toEqual([1, 2, 0]);
      stop();
      await appendOne(writer, third);
      await pause(50);
      expect(mine()).toEqual([1, 2, 0]);
    });

    test("a reader who is told too seldom, twice or in the wrong order still gets every row once", async () => {
      const store = await opened.store();
      const space = aSpace();
      const garbled: Hint[] = [];
      const stop = await store.watch((hint) =>
        garbled.splice(randomInt(garbled.length + 1), 0, ...span(1, randomInt(3)).map(() => hint)),
      );
      const got: Seq[] = [];
      const hear = async (): Promise<void> => {
        while (garbled.pop()) got.push(...seqsOf(await rowsAfter(store, space, got.at(-1) ?? 0)));
      };
      for (const append of aChain(space, 40)) {
        await stored(store, append);
        if (append.counter % 5 === 0) await hear();
      }
      stop();
      // A reader also looks now and then without being told, so lost hints only delay.
      garbled.push({ space, end: 1 });
      await hear();
      expect(got).toEqual(span(1, 40));
    });
  });
}

/** Slow readers, and a database that cannot take any more. */
export function troubleContract(opened: Opened): void {
  describe("slow and in trouble", () => {
    test("someone who reads slowly holds up nobody who writes", async () => {
      const [slow, quick] = [await opened.store(), await opened.store()];
      const space = aSpace();
      await quick.append(aChain(space, 30));
      let pages = 0;
      const reading = (async () => {
        for (; pages < 30; pages += 1) {
          await slow.read(space, pages, { items: 1, bytes: 1 });
          await pause(100);
        }
      })();
      for (const append of aChain(space, 30)) await stored(quick, append);
      expect(pages).toBeLessThan(30);
      await reading;
    });

    test("a full database acknowledges nothing that it does not have, and says that it is full", async () => {
      const store = opened.keep(await opened.rig().openNearlyFull());
      const space = aSpace();
      const author = anAuthor();
      const kept: Append[] = [];
      const refused: Append[] = [];
      while (refused.length < 3) {
        const append = anEntry({ space, author, counter: kept.length + 1 }, 40_000);
        const outcome = await appendOne(store, append);
        if (outcome.kind === "stored") kept.push(append);
        else expect(outcome).toEqual({ kind: "unavailable", why: "full" });
        if (outcome.kind !== "stored") refused.push(append);
      }
      expect(await store.health()).toMatchObject({ trouble: "full" });
      const marks = (await rowsAfter(store, space, 0)).map((row) => Buffer.from(row.bytes.subarray(200, 232)));
      expect(marks).toEqual(kept.map((append) => Buffer.from(markOf(append))));
    });

    test("a database that may only be read acknowledges nothing, erases nothing and can still be read", async () => {
      const writer = await opened.store();
      const [first, second] = aChain(aSpace(), 2) as [Append, Append];
      await stored(writer, first);
      const store = opened.keep(await opened.rig().openReadOnly());
      const refusal = { kind: "unavailable", why: "read-only" };
      expect(await store.append([second])).toEqual([refusal]);
      expect(await store.compact(first.space, 1, second)).toEqual(refusal);
      for (const doing of [
        () => store.erase(first.space, first.author, [1]),
        () => store.destroy(first.space),
        () => store.renew(),
      ]) {
        await expect(doing()).rejects.toThrow(new StoreUnavailable("read-only"));
      }
      expect(await store.health()).toMatchObject({ trouble: "read-only" });
      expect(await store.read(first.space, 0, ALL)).toEqual(await writer.read(first.space, 0, ALL));
      expect(await rowsAfter(store, first.space, 0)).toMatchObject([{ kind: "entry", seq: 1 }]);
    });
  });
}

/** How clients learn that a relay was restored. */
export function incarnationContract(opened: Opened): void {
  describe("incarnation", () => {
    test("instances agree on the incarnation, and a restored database gets another", async () => {
      const [one, two] = [await opened.store(), await opened.store()];
      const before = await healthyIncarnation(one);
      expect(await healthyIncarnation(two)).toBe(before);
      const after = await one.renew();
      expect(after).not.toBe(before);
      expect(await healthyIncarnation(two)).toBe(after);
    });
  });
}

async function healthyIncarnation(store: LogStore): Promise<string> {
  const { trouble, incarnation } = await store.health();
  expect(trouble).toBeNull();
  expect(incarnation).toMatch(/^[0-9a-f]{32}$/);
  return incarnation;
}
