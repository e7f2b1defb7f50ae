import "fake-indexeddb/auto";
import { IDBDatabase, IDBObjectStore } from "fake-indexeddb";

/**
 * What goes wrong at one write. `crash`: the transaction is lost, and from then on the tab is dead to its database.
 * `full`: the disk has no room for this write, and has room again afterwards.
 */
export interface Fault {
  readonly kind: "crash" | "full";
  /** Which write it strikes, from 1; `Infinity` for none. */
  readonly at: number;
}

interface InnerTransaction {
  readonly mode: string;
  _abort(name: string): void;
}
type Writing = (this: { readonly transaction: InnerTransaction }, ...given: unknown[]) => unknown;

const WRITES = ["put", "add", "delete"] as const;

/** Runs `work` with one fault among its writes. Says how many writes there were up to the fault or the end. */
export async function withFault<T>(
  fault: Fault,
  work: () => Promise<T>,
): Promise<{ readonly answer: T; readonly writes: number }> {
  const stores = IDBObjectStore.prototype as unknown as Record<string, Writing>;
  const databases = IDBDatabase.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const before = WRITES.map((name) => [name, stores[name] as Writing] as const);
  const transaction = databases["transaction"] as (...given: unknown[]) => unknown;
  let writes = 0;
  let isDead = false;

  databases["transaction"] = function dead(this: unknown, ...given: unknown[]): unknown {
    if (isDead) throw new DOMException("the tab is gone", "InvalidStateError");
    return transaction.apply(this, given);
  };
  for (const [name, write] of before) {
    stores[name] = function struck(this: { readonly transaction: InnerTransaction }, ...given: unknown[]): unknown {
      writes += 1;
      if (writes !== fault.at) return write.apply(this, given);
      if (fault.kind === "full") {
        const request = write.apply(this, given);
        queueMicrotask(() => this.transaction._abort("QuotaExceededError"));
        return request;
      }
      isDead = true;
      this.transaction._abort("AbortError");
      throw new DOMException("the tab is gone", "InvalidStateError");
    };
  }
  try {
    return { answer: await work(), writes };
  } finally {
    for (const [name, write] of before) stores[name] = write;
    databases["transaction"] = transaction;
  }
}

/**
 * Runs a scene once to count its writes, then once for each write with the fault there. `prepare` makes what the scene
 * starts from, `act` is struck, `check` looks at what is left.
 */
export async function atEveryWrite<Start, Answer>(
  kind: Fault["kind"],
  scene: {
    readonly prepare: () => Promise<Start>;
    readonly act: (start: Start) => Promise<Answer>;
    readonly check: (start: Start, answer: Answer, at: number) => Promise<void>;
  },
): Promise<number> {
  const whole = await scene.prepare();
  const { answer, writes } = await withFault({ kind, at: Infinity }, () => scene.act(whole));
  await scene.check(whole, answer, Infinity);
  for (let at = 1; at <= writes; at += 1) {
    const start = await scene.prepare();
    const struck = await withFault({ kind, at }, () => scene.act(start));
    await scene.check(start, struck.answer, at);
  }
  return writes;
}
