import { argon2id } from "hash-wasm";
import { parseArgon2Reply, type Argon2Request } from "./argon2-message.ts";

/** What one Argon2id run costs. Source: RFC 9106, where these are m, t and p. */
export interface Argon2Cost {
  /** Memory in KiB. */
  readonly memoryKib: number;
  /** Passes over that memory. */
  readonly passes: number;
  readonly lanes: number;
}

/** Turns a passphrase (in Unicode NFKC) and a 16-byte salt into 32 bytes. Throws a `RangeError` for a cost out of bounds. */
export type Argon2 = (passphrase: string, salt: Uint8Array, cost: Argon2Cost) => Promise<Uint8Array>;

const KEY_BYTES = 32;

/** What new slots are written with: 64 MiB, 3 passes, 4 lanes. */
export const COST_WRITTEN: Argon2Cost = { memoryKib: 64 * 1024, passes: 3, lanes: 4 };

/** Below this nothing is opened, so nobody can weaken a slot by rewriting it. */
export const COST_FLOOR: Argon2Cost = { memoryKib: 19 * 1024, passes: 2, lanes: 1 };

/** Above this nothing is opened, so nobody can hang a device by rewriting a slot. */
export const COST_CEILING: Argon2Cost = { memoryKib: 1024 * 1024, passes: 16, lanes: 8 };

/** Whether every part of `cost` is a whole number from floor to ceiling. */
export function isBearable(cost: Argon2Cost): boolean {
  return (["memoryKib", "passes", "lanes"] as const).every(
    (part) => Number.isInteger(cost[part]) && cost[part] >= COST_FLOOR[part] && cost[part] <= COST_CEILING[part],
  );
}

/** Argon2id on this thread, blocking it for as long as it takes. The document's policy forbids it; a worker's allows it. */
export const argon2idHere: Argon2 = async (passphrase, salt, cost) => {
  refuseUnbearable(cost);
  return argon2id({
    password: passphrase.normalize("NFKC"),
    salt,
    memorySize: cost.memoryKib,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: KEY_BYTES,
    outputType: "binary",
  });
};

/** What a passphrase worker looks like to whoever asks it: a worker, or the end of a channel to one. */
export type Deriver = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/**
 * Argon2id in a worker of its own, which ends after one answer and takes the passphrase's memory with it. Rejects when
 * the worker cannot run, for want of memory say.
 */
export function argon2InWorker(spawn: () => Deriver | Promise<Deriver>): Argon2 {
  return async (passphrase, salt, cost) => {
    refuseUnbearable(cost);
    const worker = await spawn();
    try {
      const reply = parseArgon2Reply(await answerOf(worker, { passphrase, salt, ...cost }));
      if (reply === null || !reply.ok) throw new Error("the passphrase worker gave no key");
      return reply.key;
    } finally {
      worker.terminate();
    }
  };
}

function answerOf(worker: Deriver, request: Argon2Request): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error("the passphrase worker stopped"));
    worker.addEventListener("message", (event: MessageEvent<unknown>) => resolve(event.data), { once: true });
    worker.addEventListener("error", stop, { once: true });
    worker.addEventListener("messageerror", stop, { once: true });
    worker.postMessage(request, { transfer: [] });
  });
}

function refuseUnbearable(cost: Argon2Cost): void {
  if (!isBearable(cost))
    throw new RangeError(`Argon2 cost out of bounds: ${cost.memoryKib}/${cost.passes}/${cost.lanes}`);
}
