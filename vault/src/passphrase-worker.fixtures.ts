import { Worker as NodeWorker } from "node:worker_threads";

/** The real worker file under Node, behind the part of a browser's `Worker` that Ajar uses. */
export interface SpawnedWorkers {
  readonly spawn: () => Worker;
  /** Every worker started so far. */
  readonly workers: readonly { readonly ended: boolean }[];
}

const ENTRY = new URL("passphrase-worker.ts", import.meta.url).href;

const BOOT = `
const { parentPort } = require("node:worker_threads");
const port = {
  addEventListener: (name, listen) => parentPort.on(name, (data) => listen({ data })),
  start: () => undefined,
  postMessage: (reply, options) => parentPort.postMessage(reply, options.transfer),
};
globalThis.self = {
  addEventListener: (name, listen) => listen({ ports: [port] }),
  close: () => undefined,
};
`;

/** `first` runs in the worker before its file does. */
export function spawnPassphraseWorker(first = ""): SpawnedWorkers {
  const workers: ThreadAsWorker[] = [];
  const spawn = (): Worker => {
    const worker = new ThreadAsWorker(`${BOOT}${first};import(${JSON.stringify(ENTRY)});`);
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { spawn, workers };
}

class ThreadAsWorker {
  ended = false;
  readonly #thread: NodeWorker;

  constructor(script: string) {
    this.#thread = new NodeWorker(script, { eval: true });
    this.#thread.on("error", () => undefined);
  }

  addEventListener(name: string, listener: (event: { readonly data: unknown }) => void): void {
    this.#thread.on(name, (data: unknown) => listener({ data }));
  }

  postMessage(message: unknown, options: { readonly transfer: readonly ArrayBuffer[] }): void {
    this.#thread.postMessage(message, [...options.transfer]);
  }

  terminate(): void {
    this.ended = true;
    void this.#thread.terminate();
  }
}
