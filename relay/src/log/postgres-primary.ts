import pg, { type ClientBase } from "pg";
import { StoreUnavailable, type Unavailable } from "./log-store.ts";

/** Where the servers are and how they may be used. */
export interface PostgresLocation {
  /** Addresses (`postgres://…`) of the servers of one cluster; the one that takes writes is found among them. */
  readonly urls: readonly string[];
  /** `look`: never writes and is content with a standby; every append is refused as `read-only`. */
  readonly access?: "write" | "look";
  /** `one-server`: acknowledges also without standbys; what is acknowledged is then as safe as that one server. */
  readonly durability?: "quorum" | "one-server";
  /** How much transactions see of each other; left out, what the server does by itself (read committed). */
  readonly isolation?: "serializable";
  /** How long one piece of work may take, in ms, before it counts as `unreachable`. */
  readonly patienceMs?: number;
}

const CONNECTIONS = 12;
const CONNECT_MS = 3_000;
const PATIENCE_MS = 30_000;
const TRIES = 6;
/** Another writer came first: unique violation, serialization failure, deadlock. */
const AGAIN = new Set(["23505", "40001", "40P01"]);

/** Connections to whichever server of the cluster takes writes now. */
export class Primary {
  readonly #location: PostgresLocation;
  #pool: Promise<pg.Pool> | null = null;

  constructor(location: PostgresLocation) {
    this.#location = location;
  }

  /** Runs `work` on a connection. Rejects with `StoreUnavailable`; if the server is lost, it is looked for anew next time. */
  async ask<T>(
    work: (client: ClientBase) => Promise<T>,
    patienceMs = this.#location.patienceMs ?? PATIENCE_MS,
  ): Promise<T> {
    const pool = this.#ready();
    const taken = pool.then((ready) => ready.connect());
    const impatient = Promise.withResolvers<never>();
    const timer = setTimeout(() => impatient.reject(new StoreUnavailable("unreachable")), patienceMs);
    try {
      const done = await Promise.race([taken.then(work), impatient.promise]);
      void taken.then((client) => client.release());
      return done;
    } catch (failure) {
      // A connection on which something went wrong may still be in a transaction, or at a commit: it is not used again.
      taken.then((client) => client.release(true)).catch(() => undefined);
      const refusal = unavailable(failure);
      if (this.#isLost(refusal)) this.#forget(pool);
      throw refusal;
    } finally {
      clearTimeout(timer);
    }
  }

  /** All of `work` is durable once this resolves. Tried again if another writer came first. */
  async transaction<T>(work: (client: ClientBase) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.ask((client) => this.#tried(client, work));
      } catch (failure) {
        if (!isRace(failure) || tries === TRIES) throw failure;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * 2 ** tries));
      }
    }
  }

  /** A connection of its own, for as long as the caller wants it. */
  async connect(): Promise<pg.Client> {
    const { options } = await this.#ready();
    const client = new pg.Client({
      connectionString: options.connectionString,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    client.on("error", passOver);
    await client.connect();
    return client;
  }

  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => null);
    this.#pool = null;
    await pool?.end();
  }

  async #tried<T>(client: ClientBase, work: (client: ClientBase) => Promise<T>): Promise<T> {
    const begun = await client.query("BEGIN; SELECT current_setting('synchronous_standby_names') AS standbys");
    const [, settings] = begun as unknown as readonly pg.QueryResult<{ standbys: string }>[];
    const waitsForNobody = settings?.rows[0]?.standbys === "";
    const { access, durability } = this.#location;
    if (waitsForNobody && access !== "look" && durability !== "one-server") throw new StoreUnavailable("no-quorum");
    const done = await work(client);
    await commit(client);
    return done;
  }

  #ready(): Promise<pg.Pool> {
    this.#pool ??= this.#find();
    return this.#pool;
  }

  /** A server that suddenly refuses to be written to has become a standby. */
  #isLost(refusal: StoreUnavailable): boolean {
    if (refusal.why === "read-only") return this.#location.access !== "look";
    return refusal.why === "unreachable" && !isRace(refusal);
  }

  #forget(pool: Promise<pg.Pool>): void {
    if (this.#pool !== pool) return;
    this.#pool = null;
    pool.then((old) => old.end()).catch(() => undefined);
  }

  async #find(): Promise<pg.Pool> {
    for (const url of this.#location.urls) {
      if (await this.#suits(url)) return this.#poolOf(url);
    }
    throw new StoreUnavailable("unreachable");
  }

  async #suits(url: string): Promise<boolean> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
    client.on("error", passOver);
    try {
      await client.connect();
      const { rows } = await client.query<{ standby: boolean }>("SELECT pg_is_in_recovery() AS standby");
      return this.#location.access === "look" || rows[0]?.standby === false;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  #poolOf(url: string): pg.Pool {
    const connection = { connectionString: url, connectionTimeoutMillis: CONNECT_MS, keepAlive: true };
    const pool = new pg.Pool({ ...connection, max: CONNECTIONS, idleTimeoutMillis: 30_000 });
    const readOnly = this.#location.access === "look" ? "on" : "off";
    // A statement timeout could cut off the wait for the standbys and let a commit look durable that is not.
    const isolation = this.#location.isolation ?? "read committed";
    const setUp = `SET synchronous_commit = on; SET statement_timeout = 0; SET default_transaction_read_only = ${readOnly};
      SET default_transaction_isolation = '${isolation}'`;
    pool.on("connect", (client) => {
      client.on("error", passOver);
      client.query(setUp).catch(passOver);
    });
    pool.on("error", passOver);
    return pool;
  }
}

/** A connection that breaks says so to whoever asks something of it; while nobody does, it concerns nobody. */
function passOver(): void {}

/**
 * Commits, and throws unless the commit is as durable as promised: a server whose wait for the standbys is cut off
 * says "committed" all the same, and only a warning tells the difference.
 */
async function commit(client: ClientBase): Promise<void> {
  let isWarned = false;
  const warned = (notice: { severity?: string | undefined }): void => {
    isWarned ||= notice.severity === "WARNING" || notice.severity === undefined;
  };
  client.on("notice", warned);
  const { command } = await client.query("COMMIT");
  client.removeListener("notice", warned);
  if (isWarned || command !== "COMMIT") throw new StoreUnavailable("unreachable");
}

function isRace(failure: unknown): boolean {
  return failure instanceof StoreUnavailable && AGAIN.has(codeOf(failure.cause) ?? "");
}

/** What the server or the network threw, as a refusal; what is neither is a bug and is thrown on. */
export function unavailable(failure: unknown): StoreUnavailable {
  if (failure instanceof StoreUnavailable) return failure;
  if (!(failure instanceof Error)) throw failure;
  const code = codeOf(failure);
  // Wrong statements, wrong data: SQLSTATE classes 22 and 42, but for missing rights and a read-only server.
  if (code !== "42501" && /^(22|42)/.test(code ?? "")) throw failure;
  if (failure instanceof TypeError || failure instanceof RangeError) throw failure;
  return new StoreUnavailable(whyOf(code), { cause: failure });
}

function whyOf(code: string | null): Unavailable["why"] {
  if (code === "53100") return "full";
  return code === "25006" || code === "42501" ? "read-only" : "unreachable";
}

function codeOf(failure: unknown): string | null {
  return failure instanceof Error && "code" in failure && typeof failure.code === "string" ? failure.code : null;
}
