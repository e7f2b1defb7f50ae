import { anything, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { IDBFactory } from "fake-indexeddb";
import { CALLS, type CallName } from "./calls.ts";
import { newProfile } from "./loopback.fixtures.ts";
import { markerIn, roomOf } from "./page.ts";
import { ENDED, Line, parseQuestion } from "./rpc.ts";
import { parseTabNote } from "./tabs.ts";
import { Engine } from "./engine.ts";

describe("what the worker is asked", () => {
  test("is answered only when it is a whole question about something it does", () => {
    const names = Object.keys(CALLS) as CallName[];
    for (const name of names) {
      const given = Array.from({ length: CALLS[name] }, () => null);
      expect(parseQuestion({ id: 1, name, given })).toEqual({ id: 1, name, given });
      expect(parseQuestion({ id: 1, name, given: [...given, null] })).toBeNull();
      expect(parseQuestion({ id: "1", name, given })).toBeNull();
    }
    for (const name of ["constructor", "close", "toString", "__proto__", ""]) {
      expect(parseQuestion({ id: 1, name, given: [] })).toBeNull();
    }
    assert(property(anything(), (given) => expect(parseQuestion(given)).toBeNull()));
  });

  test("every call of the engine is in the list", () => {
    const own = Object.getOwnPropertyNames(Engine.prototype).filter((name) => !["constructor", "close"].includes(name));
    expect(own.toSorted()).toEqual(Object.keys(CALLS).toSorted());
  });

  test("comes back unanswered when the worker is ended, and fails when the worker cannot run", async () => {
    const heard = new Map<string, () => void>();
    const worker = {
      addEventListener: (name: string, listener: () => void) => heard.set(name, listener),
      postMessage: () => undefined,
      terminate: () => undefined,
    } as unknown as Worker;
    const line = new Line(worker);
    const failing = line.ask({ name: "look", given: [] });
    heard.get("error")?.();
    await expect(failing).rejects.toThrow("could not run");
    const waiting = line.ask({ name: "look", given: [] });
    line.end();
    expect([await waiting, await line.ask({ name: "look", given: [] })]).toEqual([ENDED, ENDED]);
  });

  test("with something that is no fact, no id or no time, is a bug and writes nothing", async () => {
    const profile = newProfile();
    const engine = new Engine(profile.around);
    await engine.start();
    await expect(engine.append({ kind: "moment-logged" })).rejects.toThrow(TypeError);
    await expect(engine.erase("nothing", 0 as never)).rejects.toThrow(TypeError);
    await expect(engine.stamp("now" as never)).rejects.toThrow(TypeError);
    expect(await engine.facts()).toEqual([]);
    engine.close();
  });
});

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
    assert(property(anything(), (given) => expect(() => parseTabNote(given)).not.toThrow()));
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
    const engine = new Engine({ ...newProfile().around, factory });
    expect(await engine.look()).toEqual({ kind: "none" });
    expect(await engine.start()).toEqual({ ok: false, refusal: { kind: "no-storage" } });
    expect(await engine.unlock({ kind: "passphrase", words: "x" })).toEqual({
      ok: false,
      refusal: { kind: "no-storage" },
    });
  });
});
