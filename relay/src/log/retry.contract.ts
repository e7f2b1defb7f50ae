import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  aChain,
  anAuthor,
  anEntry,
  appendOne,
  aSpace,
  rowsAfter,
  seqsOf,
  stored,
  type Opened,
} from "./contract-parts.ts";
import { COMPACTED_BYTES, STUB_BYTES, type Append } from "./log-store.ts";

/** What each append is answered, and in which order the reasons count. */
export function retryContract(opened: Opened): void {
  describe("answers", () => {
    test("someone whose acknowledgement was lost asks again and is told where it lies, also after a restart", async () => {
      const before = await opened.store();
      const [first, second] = aChain(aSpace(), 2) as [Append, Append];
      expect(await before.append([first, second, first])).toEqual([
        { kind: "stored", seq: 1 },
        { kind: "stored", seq: 2 },
        { kind: "duplicate", seq: 1 },
      ]);
      await before.close();

      const after = await opened.store();
      expect(await after.append([second, first])).toEqual([
        { kind: "duplicate", seq: 2 },
        { kind: "duplicate", seq: 1 },
      ]);
      const rows = await rowsAfter(after, first.space, 0);
      expect(seqsOf(rows)).toEqual([1, 2]);
      expect(rows.map(({ id }) => Buffer.from(id))).toEqual(
        [first, second].map(({ bytes }) => createHash("sha256").update(bytes).digest()),
      );
    });

    test("the same entry sent to two relays at once is stored once", async () => {
      const [one, two] = [await opened.store(), await opened.store()];
      for (const append of aChain(aSpace(), 20)) {
        const answers = await Promise.all([appendOne(one, append), appendOne(two, append)]);
        expect(answers.map(({ kind }) => kind).toSorted()).toEqual(["duplicate", "stored"]);
        expect(answers).toEqual([
          expect.objectContaining({ seq: append.counter }),
          expect.objectContaining({ seq: append.counter }),
        ]);
      }
    });

    test("other bytes under a known counter are a conflict, and a counter too far is a gap", async () => {
      const store = await opened.store();
      const [first, , third] = aChain(aSpace(), 3) as [Append, Append, Append];
      await stored(store, first);
      expect(await store.append([anEntry(first), third])).toEqual([{ kind: "conflict" }, { kind: "gap", expected: 2 }]);
      expect(seqsOf(await rowsAfter(store, first.space, 0))).toEqual([1]);
    });

    test("a refused append does not hold back the others of its batch", async () => {
      const store = await opened.store();
      const [good, alsoGood] = [aChain(aSpace(), 1)[0] as Append, aChain(aSpace(), 1)[0] as Append];
      const early = anEntry({ space: good.space, author: anAuthor(), counter: 2 });
      expect((await store.append([good, early, alsoGood])).map(({ kind }) => kind)).toEqual([
        "stored",
        "gap",
        "stored",
      ]);
    });
  });
}

/** Which of several reasons is told, and what a quota counts. */
export function refusalContract(opened: Opened): void {
  describe("refusals", () => {
    test("the first of several reasons is the one told: gone, known, gap, end, quota", async () => {
      const store = await opened.store();
      const [first, second, third] = aChain(aSpace(), 3) as [Append, Append, Append];
      await stored(store, first);
      const quota = { role: 0, bytes: 0, entries: 0 };
      const hopeless = (append: Append, expectHead = 9): Append => ({ ...append, quota, expectHead });
      expect(await store.append([hopeless(first), hopeless(third), hopeless(second)])).toEqual([
        { kind: "duplicate", seq: 1 },
        { kind: "gap", expected: 2 },
        { kind: "head-moved", head: 1 },
      ]);
      expect(await appendOne(store, hopeless(second, 1))).toEqual({ kind: "over-quota" });
      await store.destroy(first.space);
      expect(await store.append([hopeless(first), hopeless(third)])).toEqual([{ kind: "gone" }, { kind: "gone" }]);
    });

    test("one role's full share leaves the other's alone, and erasing makes room", async () => {
      const store = await opened.store();
      const space = aSpace();
      const shared = (append: Append, role: number): Append => ({
        ...append,
        quota: { role, bytes: 1_000, entries: 10 },
      });
      const [mine, theirs] = [aChain(space, 4), aChain(space, 2)];
      const [one, two, three] = mine.map((append) => shared(append, 0)) as [Append, Append, Append];
      expect((await store.append([one, two, three])).map(({ kind }) => kind)).toEqual([
        "stored",
        "stored",
        "over-quota",
      ]);
      const myOtherDevice = shared(anEntry({ space, author: anAuthor(), counter: 1 }), 0);
      expect(await appendOne(store, myOtherDevice)).toEqual({ kind: "over-quota" });
      expect(await stored(store, shared(theirs[0] as Append, 1))).toBe(3);

      await store.erase(space, one.author, [1, 1, 7]);
      expect(1_000 - 450 - STUB_BYTES).toBeGreaterThan(450);
      expect(await stored(store, three)).toBe(4);
    });

    test("rows count towards the quota too, and a compaction gives them back but for a little", async () => {
      const store = await opened.store();
      const quota = { role: 0, bytes: 3 * 450 + 3 * COMPACTED_BYTES, entries: 3 };
      const limited = (append: Append): Append => ({ ...append, quota });
      const chain = aChain(aSpace(), 7).map(limited);
      const [, , , fourth, fifth, sixth, seventh] = chain as [Append, Append, Append, Append, Append, Append, Append];
      expect((await store.append(chain.slice(0, 4))).map(({ kind }) => kind)).toEqual([
        "stored",
        "stored",
        "stored",
        "over-quota",
      ]);
      expect(await store.compact(fourth.space, 3, fourth)).toEqual({ kind: "stored", seq: 4 });
      expect((await store.append([fifth, sixth, seventh])).map(({ kind }) => kind)).toEqual([
        "stored",
        "stored",
        "over-quota",
      ]);
    });
  });
}
