import { anything, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { CALLS, type CallName } from "./calls.ts";
import { createEngine } from "./engine.ts";
import { newProfile } from "./loopback.fixtures.ts";
import { ENDED, Line, parseQuestion } from "./rpc.ts";

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
    assert(property(anything(), (given) => parseQuestion(given) === null));
  });

  test("every call of the engine is in the list", () => {
    const { calls } = createEngine(newProfile().around);
    expect(Object.keys(calls).toSorted()).toEqual(Object.keys(CALLS).toSorted());
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
    const { calls: engine, close } = createEngine(profile.around);
    await engine.start();
    await expect(engine.append({ kind: "moment-logged" })).rejects.toThrow(TypeError);
    await expect(engine.erase("nothing", 0 as never)).rejects.toThrow(TypeError);
    await expect(engine.stamp("now" as never)).rejects.toThrow(TypeError);
    expect(await engine.facts()).toEqual([]);
    close();
  });
});
