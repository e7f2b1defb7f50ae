import { Worker } from "node:worker_threads";
import { Hints, hintsOf } from "./hints.ts";
import { Lane } from "./lane.ts";
import { checkAppend, checkId, newIncarnation } from "./log-input.ts";
import {
  StoreUnavailable,
  type Append,
  type AppendOutcome,
  type AuthorId,
  type AuthorPage,
  type Counter,
  type Head,
  type Health,
  type Hint,
  type Limit,
  type LogStore,
  type Page,
  type Seq,
  type SpaceId,
  type Unavailable,
} from "./log-store.ts";
import { packed, type SqliteAnswer, type SqliteCall } from "./sqlite-call.ts";
import { openForReading, unavailable, type SqliteLocation } from "./sqlite-database.ts";
import { SqliteReader, type AuthorRange } from "./sqlite-reader.ts";

/** How many appends share one commit; more would only make the first of them wait. */
const BATCH = 1_000;
const BUSY_TRIES = 3;

/**
 * Opens the log in one file, for one machine. Commits are synced to the disk before they are acknowledged; many appends
 * share one sync. Several processes may open the same file, but hints reach only watchers of the same instance.
 * Rejects with `StoreUnavailable`.
 */
export async function openSqliteLog(location: SqliteLocation): Promise<LogStore> {
  const writer = new SqliteThread(location);
  await writer.ready();
  const store = new SqliteLog(writer, new SqliteReader(openForReading(location)));
  // Goes on with what a crash cut short. If that cannot be, it stays noted in the database and is tried again later.
  if (location.access !== "look") store.sweep().catch(() => undefined);
  return store;
}

class SqliteLog implements LogStore {
  readonly #writer: SqliteThread;
  readonly #reader: SqliteReader;
  readonly #hints = new Hints();
  readonly #appends = new Lane<Append, AppendOutcome>(BATCH, (batch) => this.#commit(batch));
  #trouble: Unavailable["why"] | null = null;
  #closing: Promise<void> | null = null;

  constructor(writer: SqliteThread, reader: SqliteReader) {
    this.#writer = writer;
    this.#reader = reader;
  }

  append(batch: readonly Append[]): Promise<readonly AppendOutcome[]> {
    batch.forEach(checkAppend);
    return Promise.all(batch.map((append) => this.#appends.run(append)));
  }

  async read(space: SpaceId, after: Seq, limit: Limit): Promise<Page | null> {
    return reading(() => this.#reader.page(checkId(space), after, limit));
  }

  async byAuthor(space: SpaceId, author: AuthorId, range: AuthorRange): Promise<AuthorPage | null> {
    return reading(() => this.#reader.author(checkId(space), checkId(author), range));
  }

  async head(spaces: readonly SpaceId[]): Promise<readonly (Head | null)[]> {
    return reading(() => spaces.map((space) => this.#reader.head(checkId(space))));
  }

  async compact(space: SpaceId, upTo: Seq, given: Append): Promise<AppendOutcome> {
    const snapshot = checkAppend({ ...given, space });
    const outcome = await this.#acknowledged(
      () => this.#writer.ask({ kind: "compact", upTo, snapshot }) as Promise<AppendOutcome>,
    );
    if (outcome.kind !== "stored") return outcome;
    this.#hints.tell([{ space, end: outcome.seq }]);
    // The compaction is durable; bytes that cannot be overwritten now stay noted for the next sweep.
    await this.sweep().catch(() => undefined);
    return outcome;
  }

  async erase(space: SpaceId, author: AuthorId, counters: readonly Counter[]): Promise<void> {
    await this.#writer.ask({ kind: "erase", space: checkId(space), author: checkId(author), counters });
    await this.sweep();
  }

  async destroy(space: SpaceId): Promise<void> {
    await this.#writer.ask({ kind: "destroy", space: checkId(space) });
    this.#hints.tell([{ space, end: 0 }]);
    await this.sweep();
  }

  async sweep(): Promise<void> {
    for (let busy = 0; busy < BUSY_TRIES;) {
      const step = await this.#writer.ask({ kind: "sweep-step" });
      if (step === "done") return;
      if (step === "busy") busy += 1;
    }
    throw new StoreUnavailable("unreachable");
  }

  async watch(onHint: (hint: Hint) => void): Promise<() => void> {
    return this.#hints.watch(onHint);
  }

  async renew(): Promise<string> {
    const incarnation = newIncarnation();
    await this.#writer.ask({ kind: "renew", incarnation });
    return incarnation;
  }

  async health(): Promise<Health> {
    try {
      const incarnation = reading(() => this.#reader.incarnation());
      const probed = await this.#writer.ask({ kind: "probe" }).then(() => null, whyOf);
      return { trouble: probed ?? this.#trouble, incarnation };
    } catch (failure) {
      return { trouble: whyOf(failure), incarnation: "" };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#appends.idle();
    await this.#writer.close();
    this.#reader.close();
  }

  async #commit(batch: readonly Append[]): Promise<readonly AppendOutcome[]> {
    const outcomes = await this.#acknowledged(async () => {
      return (await this.#writer.ask({ kind: "append", batch: packed(batch) })) as readonly AppendOutcome[];
    });
    if ("kind" in outcomes) return batch.map(() => outcomes);
    this.#hints.tell(hintsOf(batch, outcomes));
    return outcomes;
  }

  /** What the disk refuses becomes an outcome, and is remembered until something can be written again. */
  async #acknowledged<T>(write: () => Promise<T>): Promise<T | Unavailable> {
    try {
      const outcome = await write();
      this.#trouble = null;
      return outcome;
    } catch (failure) {
      this.#trouble = whyOf(failure);
      return { kind: "unavailable", why: this.#trouble };
    }
  }
}

/** The thread that writes. Calls are answered in the order in which they are asked. */
class SqliteThread {
  readonly #worker: Worker;
  readonly #asked: PromiseWithResolvers<unknown>[] = [];
  readonly #ready = Promise.withResolvers<void>();
  #ended: unknown = null;

  constructor(location: SqliteLocation) {
    this.#worker = new Worker(new URL("./sqlite-worker.ts", import.meta.url), { workerData: location });
    this.#worker.on("message", (answer: SqliteAnswer) => this.#settle(answer));
    this.#worker.on("error", (failure) => this.#end(failure));
    this.#worker.on("exit", () => this.#end(new StoreUnavailable("unreachable")));
  }

  ready(): Promise<void> {
    return this.#ready.promise;
  }

  async ask(call: SqliteCall): Promise<unknown> {
    if (this.#ended) throw this.#ended;
    const asked = Promise.withResolvers<unknown>();
    this.#asked.push(asked);
    this.#worker.postMessage(call, call.kind === "append" ? [call.batch.bytes.buffer] : []);
    return asked.promise;
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    const closed = this.ask({ kind: "close" });
    // A sweep that is under way ends here; it goes on when the log is opened again.
    this.#ended = new StoreUnavailable("unreachable");
    await closed;
    await this.#worker.terminate();
  }

  #settle(answer: SqliteAnswer): void {
    switch (answer.kind) {
      case "ready":
        return this.#ready.resolve();
      case "done":
        return this.#asked.shift()?.resolve(answer.value);
      case "unavailable":
        return this.#asked.shift()?.reject(new StoreUnavailable(answer.why));
    }
  }

  #end(failure: unknown): void {
    this.#ended ??= failure;
    this.#ready.reject(this.#ended);
    for (const { reject } of this.#asked.splice(0)) reject(this.#ended);
  }
}

function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (failure) {
    throw unavailable(failure);
  }
}

/** Why it could not be done; anything else that was thrown is a bug and is thrown on. */
function whyOf(failure: unknown): Unavailable["why"] {
  if (failure instanceof StoreUnavailable) return failure.why;
  throw failure;
}
