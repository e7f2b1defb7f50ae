import { argon2Sync } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  COST_CEILING,
  COST_FLOOR,
  COST_WRITTEN,
  argon2InWorker,
  argon2idHere,
  isBearable,
  type Argon2Cost,
} from "./argon2.ts";
import { parseArgon2Reply, parseArgon2Request } from "./argon2-message.ts";
import { spawnPassphraseWorker } from "./passphrase-worker.fixtures.ts";

const SALT = Uint8Array.from({ length: 16 }, (_, at) => at);
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Argon2id by OpenSSL: another hand wrote it. */
function byOpenSsl(passphrase: string, salt: Uint8Array, cost: Argon2Cost): string {
  const { memoryKib: memory, passes, lanes: parallelism } = cost;
  const message = passphrase.normalize("NFKC");
  return argon2Sync("argon2id", { message, nonce: salt, memory, passes, parallelism, tagLength: 32 }).toString("hex");
}

test("the witness gives the answer RFC 9106 prints for Argon2id", () => {
  const tag = argon2Sync("argon2id", {
    message: Buffer.alloc(32, 1),
    nonce: Buffer.alloc(16, 2),
    secret: Buffer.alloc(8, 3),
    associatedData: Buffer.alloc(12, 4),
    memory: 32,
    passes: 3,
    parallelism: 4,
    tagLength: 32,
  });
  expect(tag.toString("hex")).toBe("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
});

test("a key is the one the reference implementation prints", async () => {
  const key = await argon2idHere("password", bytesOf("somesalt"), { memoryKib: 65_536, passes: 2, lanes: 1 });
  expect(hexOf(key)).toBe("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
});

test("a key is the same as OpenSSL's, as slots are written and at the floor", async () => {
  const passphrase = "tante irmgard fährt ﬁn";
  for (const cost of [COST_WRITTEN, COST_FLOOR, { memoryKib: 20_000, passes: 2, lanes: 3 }]) {
    expect(hexOf(await argon2idHere(passphrase, SALT, cost))).toBe(byOpenSsl(passphrase, SALT, cost));
  }
});

test("any passphrase and salt give OpenSSL's key", async () => {
  const salt = fc.uint8Array({ minLength: 16, maxLength: 16 });
  const ask = fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), salt, async (passphrase, drawn) => {
    expect(hexOf(await argon2idHere(passphrase, drawn, COST_FLOOR))).toBe(byOpenSsl(passphrase, drawn, COST_FLOOR));
  });
  await fc.assert(ask, { numRuns: 10 });
});

test("a letter typed in one piece or in two opens the same slot", async () => {
  const apart = await argon2idHere("fa\u0308hrt Traktor nach Hause", SALT, COST_FLOOR);
  expect(apart).toEqual(await argon2idHere("f\u00e4hrt Traktor nach Hause", SALT, COST_FLOOR));
});

test("costs from floor to ceiling are borne, and nothing below, above or between whole numbers", async () => {
  expect([COST_FLOOR, COST_WRITTEN, COST_CEILING].every(isBearable)).toBe(true);
  expect(COST_FLOOR).toEqual({ memoryKib: 19_456, passes: 2, lanes: 1 });
  expect(COST_CEILING).toEqual({ memoryKib: 1_048_576, passes: 16, lanes: 8 });
  for (const part of ["memoryKib", "passes", "lanes"] as const) {
    for (const given of [COST_FLOOR[part] - 1, COST_CEILING[part] + 1, COST_FLOOR[part] + 0.5, Number.NaN, Infinity]) {
      const cost = { ...COST_WRITTEN, [part]: given };
      expect([cost, isBearable(cost)]).toEqual([cost, false]);
      await expect(argon2idHere("x", SALT, cost)).rejects.toThrow(RangeError);
    }
  }
});

test("the worker gives the same key, and is ended after each answer", async () => {
  const { spawn, workers } = spawnPassphraseWorker();
  const passphrase = "seven grey kettles at noon";
  const key = await argon2InWorker(spawn)(passphrase, SALT, COST_FLOOR);
  expect(hexOf(key)).toBe(byOpenSsl(passphrase, SALT, COST_FLOOR));
  expect(workers.map((worker) => worker.ended)).toEqual([true]);
});

test("a cost out of bounds starts no worker", async () => {
  const { spawn, workers } = spawnPassphraseWorker();
  await expect(argon2InWorker(spawn)("x", SALT, { ...COST_WRITTEN, passes: 1 })).rejects.toThrow(RangeError);
  expect(workers).toEqual([]);
});

test("a request the worker cannot use is turned down, and the worker is ended", async () => {
  const { spawn, workers } = spawnPassphraseWorker();
  await expect(argon2InWorker(spawn)("x", new Uint8Array(4), COST_FLOOR)).rejects.toThrow("no key");
  expect(workers.map((worker) => worker.ended)).toEqual([true]);
});

test("a worker that dies is an error, not a wait without end", async () => {
  const { spawn, workers } = spawnPassphraseWorker("throw new Error('no memory')");
  await expect(argon2InWorker(spawn)("x", SALT, COST_FLOOR)).rejects.toThrow("stopped");
  expect(workers.map((worker) => worker.ended)).toEqual([true]);
});

test("the worker's messages are read whole or not at all", () => {
  const request = { passphrase: "x", salt: SALT, ...COST_FLOOR };
  expect(parseArgon2Request({ ...request, more: 1 })).toEqual(request);
  for (const part of Object.keys(request)) expect(parseArgon2Request({ ...request, [part]: null })).toBeNull();
  const key = new Uint8Array(32);
  expect(parseArgon2Reply({ ok: true, key })).toEqual({ ok: true, key });
  expect(parseArgon2Reply({ ok: false, why: "secret" })).toEqual({ ok: false });
  for (const given of [null, 1, {}, { ok: true }, { ok: true, key: new Uint8Array(31) }])
    expect(parseArgon2Reply(given)).toBeNull();
  fc.assert(
    fc.property(fc.anything(), (given) => {
      expect(parseArgon2Request(given)).toBeNull();
      parseArgon2Reply(given);
    }),
  );
});
