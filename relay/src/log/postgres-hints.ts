import { randomUUID } from "node:crypto";
import type { Client, Notification } from "pg";
import { Hints } from "./hints.ts";
import { Lane } from "./lane.ts";
import type { Hint } from "./log-store.ts";
import type { Primary } from "./postgres-primary.ts";

const CHANNEL = "ajar_hints";
/** PostgreSQL carries at most 8,000 bytes in one notification; a hint takes up to 50. */
const HINTS_A_NOTE = 150;
const RETRY_MS = 1_000;

/** Tells this process at once and the other relays through the database. Whatever is lost on the way is only a hint. */
export class PostgresHints {
  readonly #primary: Primary;
  readonly #near = new Hints();
  readonly #me = randomUUID();
  readonly #notes = new Lane<Hint, void>(HINTS_A_NOTE, (hints) => this.#notify(hints));
  #line: Promise<Client> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(primary: Primary) {
    this.#primary = primary;
  }

  tell(hints: readonly Hint[]): void {
    this.#near.tell(hints);
    for (const hint of hints) void this.#notes.run(hint);
  }

  /** Resolves once other relays are heard, or once that cannot be for now; then it is tried again. */
  async watch(onHint: (hint: Hint) => void): Promise<() => void> {
    const stop = this.#near.watch(onHint);
    await this.#connected().catch(() => undefined);
    return stop;
  }

  async close(): Promise<void> {
    await this.#notes.idle();
    this.#isClosed = true;
    if (this.#retry) clearTimeout(this.#retry);
    const line = await this.#line?.catch(() => null);
    await line?.end().catch(() => undefined);
  }

  async #notify(hints: readonly Hint[]): Promise<readonly void[]> {
    const text = [this.#me, ...hints.map(({ space, end }) => `${space}:${end}`)].join(" ");
    try {
      const line = await this.#connected();
      await line.query("SELECT pg_notify($1, $2)", [CHANNEL, text]);
    } catch {
      // A lost hint delays others until they look by themselves.
    }
    return hints.map(() => undefined);
  }

  #connected(): Promise<Client> {
    this.#line ??= this.#connect();
    return this.#line;
  }

  async #connect(): Promise<Client> {
    try {
      const line = await this.#primary.connect();
      line.on("end", () => this.#reconnectSoon());
      line.on("notification", (note) => this.#hear(note));
      // A hint need not wait for the disk or the standbys.
      await line.query(`SET synchronous_commit = off; LISTEN ${CHANNEL}`);
      return line;
    } catch (failure) {
      this.#reconnectSoon();
      throw failure;
    }
  }

  #reconnectSoon(): void {
    if (this.#isClosed || this.#retry) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#line = null;
      this.#connected().catch(() => undefined);
    }, RETRY_MS);
    this.#retry.unref();
  }

  #hear({ payload }: Notification): void {
    const [from, ...parts] = (payload ?? "").split(" ");
    if (from === this.#me) return;
    this.#near.tell(parts.flatMap(hintsFrom));
  }
}

/** Anybody with an account on the database may notify, so what is no hint is passed over. */
function hintsFrom(part: string): readonly Hint[] {
  const [, space, end] = /^([0-9a-f]{32}):(\d{1,15})$/.exec(part) ?? [];
  return space === undefined ? [] : [{ space, end: Number(end) }];
}
