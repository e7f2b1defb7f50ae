import { anything, assert, property } from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { createEngine } from "./engine.ts";
import { newProfile } from "./loopback.fixtures.ts";
import { markerIn, roomOf } from "./page.ts";
import { parseTabNote } from "./tabs.ts";

describe("what other tabs say", () => {
  test("is heard only when it is one of the notes tabs send", () => {
    const kept = { kind: "kept", space: "s", author: "a", seq: 1 };
    expect([kept, { kind: "locked" }, { kind: "erased" }].map(parseTabNote)).toEqual([
      kept,
      { kind: "locked" },
      { kind: "erased" },
    ]);
    for (const given of [null, 1, {}, { kind: "kept" }, { ...kept, seq: "1" }, { kind: "other" }])
      expect(parseTabNote(given)).toBeNull();
    assert(property(anything(), (given) => parseTabNote(given) === null));
  });
});

describe("a browser that does not allow things", () => {
  test("no small store: no mark, and nothing breaks", () => {
    const marker = markerIn(() => {
      throw new DOMException("not here", "SecurityError");
    });
    marker.put();
    marker.remove();
    expect(marker.isThere()).toBe(false);
  });

  test("a small store holds a mark without content", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    } as unknown as Storage;
    const marker = markerIn(() => storage);
    expect(marker.isThere()).toBe(false);
    marker.put();
    expect([marker.isThere(), [...kept.values()]]).toEqual([true, ["1"]]);
    marker.remove();
    expect([marker.isThere(), kept.size]).toEqual([false, 0]);
  });

  test("room is told as far as the browser tells it", async () => {
    expect(await roomOf(undefined, "yes")).toEqual({ persisted: "unknown", used: null });
    const yes = {
      persist: async () => true,
      persisted: async () => false,
      estimate: async () => ({ usage: 5, quota: 20 }),
    };
    expect(await roomOf(yes, "yes")).toEqual({ persisted: "yes", used: 0.25 });
    expect(await roomOf(yes, "no")).toEqual({ persisted: "no", used: 0.25 });
    const never = { persisted: async () => Promise.reject(new Error("no")), estimate: async () => ({}) };
    expect(await roomOf(never, "no")).toEqual({ persisted: "unknown", used: null });
  });

  test("no database: nothing is there, and starting says why not", async () => {
    const factory = new IDBFactory();
    factory.open = () => {
      throw new DOMException("not in this mode", "SecurityError");
    };
    const { calls: engine } = createEngine({ ...newProfile().around, factory });
    expect(await engine.look()).toEqual({ kind: "none" });
    expect(await engine.start()).toEqual({ ok: false, refusal: { kind: "no-storage" } });
    expect(await engine.unlock({ kind: "passphrase", words: "x" })).toEqual({
      ok: false,
      refusal: { kind: "no-storage" },
    });
  });
});
