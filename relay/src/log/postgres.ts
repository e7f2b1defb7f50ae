import type { ClientBase } from "pg";
import { hintsOf } from "./hints.ts";
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
import { PostgresHints } from "./postgres-hints.ts";
import { Primary, type PostgresLocation } from "./postgres-primary.ts";
import { readAuthor, readHeads, readPage, type AuthorRange } from "./postgres-reader.ts";
import { PARTS, partName, prepareSchema } from "./postgres-schema.ts";
import { SWEEPS, SWEPT } from "./postgres-statements.ts";
import { appendAll, compactSpace, destroySpace, eraseRows } from "./postgres-writer.ts";

/** How many commits one relay has under way; spaces are divided among them, so a space's appends stay in order. */
const LANES = 4;
const BATCH = 256;
const PROBE_MS = 5_000;
const SWEEP_MS = 600_000;
/** How long a sweep waits before it looks again whether rows are still seen by somebody. */
const HELD_MS = 100;

/**
 * Opens the log in PostgreSQL 15 or later: several relays, each without a state of its own, on one primary whose
 * commits wait for standbys (`synchronous_standby_names = 'ANY 1 (…)'`; `health` says `no-quorum` without it). The
 * primary is looked for again when it is lost, so promoting a standby is enough. Rejects with `StoreUnavailable`.
 */
export async function openPostgresLog(location: PostgresLocation): Promise<LogStore> {
  const primary = new Primary(location);
  if (location.access !== "look") await primary.ask(prepareSchema);
  return new PostgresLog(primary, location);
}

class PostgresLog implements LogStore {
  readonly #primary: Primary;
  readonly #location: PostgresLocation;
  readonly #hints: PostgresHints;
  readonly #lanes = Array.from(
    { length: LANES },
    () => new Lane<Append, AppendOutcome>(BATCH, (batch) => this.#commit(batch)),
  );
  #trouble: Unavailable["why"] | null = null;
  #closing: Promise<void> | null = null;

  constructor(primary: Primary, location: PostgresLocation) {
    this.#primary = primary;
    this.#location = location;
    this.#hints = new PostgresHints(primary);
  }

  async append(batch: readonly Append[]): Promise<readonly AppendOutcome[]> {
    batch.forEach(checkAppend);
    return Promise.all(batch.map((append) => this.#laneOf(append.space).run(append)));
  }

  async read(space: SpaceId, after: Seq, limit: Limit): Promise<Page | null> {
    return this.#primary.ask((client) => readPage(client, checkId(space), { from: after, limit }));
  }

  async byAuthor(space: SpaceId, author: AuthorId, range: AuthorRange): Promise<AuthorPage | null> {
    const key = { space: checkId(space), author: checkId(author) };
    return this.#primary.ask((client) => readAuthor(client, key, range));
  }

  async head(spaces: readonly SpaceId[]): Promise<readonly (Head | null)[]> {
    return this.#primary.ask((client) => readHeads(client, spaces.map(checkId)));
  }

  async compact(space: SpaceId, upTo: Seq, given: Append): Promise<AppendOutcome> {
    const snapshot = checkAppend({ ...given, space });
    const outcome = await this.#acknowledged((client) => compactSpace(client, upTo, snapshot));
    if (outcome.kind === "stored") this.#hints.tell([{ space, end: outcome.seq }]);
    return outcome;
  }

  async erase(space: SpaceId, author: AuthorId, counters: readonly Counter[]): Promise<void> {
    const key = { space: checkId(space), author: checkId(author) };
    await this.#primary.transaction((client) => eraseRows(client, key, counters));
  }

  async destroy(space: SpaceId): Promise<void> {
    await this.#primary.transaction((client) => destroySpace(client, checkId(space)));
    this.#hints.tell([{ space, end: 0 }]);
  }

  async sweep(): Promise<void> {
    await this.#primary.ask(sweepParts, SWEEP_MS);
  }

  watch(onHint: (hint: Hint) => void): Promise<() => void> {
    return this.#hints.watch(onHint);
  }

  async renew(): Promise<string> {
    const incarnation = newIncarnation();
    await this.#primary.transaction((client) => client.query("UPDATE store SET incarnation = $1", [incarnation]));
    return incarnation;
  }

  async health(): Promise<Health> {
    try {
      const { incarnation, standbys } = await this.#primary.ask(settingsOf, PROBE_MS);
      const refusal = await this.#primary.ask(probe, PROBE_MS).then(() => null, whyOf);
      if (refusal === "read-only" || refusal === "full") return { trouble: refusal, incarnation };
      // Without standbys named, a commit waits for none; if it waits without end, none of those named is there.
      const isAlone = standbys === "" && this.#location.durability !== "one-server";
      return { trouble: isAlone || refusal ? "no-quorum" : this.#trouble, incarnation };
    } catch (failure) {
      return { trouble: whyOf(failure), incarnation: "" };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    for (const lane of this.#lanes) await lane.idle();
    await this.#hints.close();
    await this.#primary.close();
  }

  #laneOf(space: SpaceId): Lane<Append, AppendOutcome> {
    return this.#lanes[Number.parseInt(space.slice(0, 4), 16) % LANES] as Lane<Append, AppendOutcome>;
  }

  async #commit(batch: readonly Append[]): Promise<readonly AppendOutcome[]> {
    const outcomes = await this.#acknowledged((client) => appendAll(client, batch));
    if ("kind" in outcomes) return batch.map(() => outcomes);
    this.#hints.tell(hintsOf(batch, outcomes));
    return outcomes;
  }

  /** What the server refuses becomes an outcome, and is remembered until something can be written again. */
  async #acknowledged<T>(write: (client: ClientBase) => Promise<T>): Promise<T | Unavailable> {
    try {
      const outcome = await this.#primary.transaction(write);
      this.#trouble = null;
      return outcome;
    } catch (failure) {
      this.#trouble = whyOf(failure);
      return { kind: "unavailable", why: this.#trouble };
    }
  }
}

/**
 * Rewrites the parts of the log that have dead rows. A server's write-ahead log, also on standbys and in archives, has
 * them until its next checkpoints; `docs/running-a-relay.md` says how to keep that short.
 */
async function sweepParts(client: ClientBase): Promise<void> {
  for (;;) {
    const { rows } = await client.query<SweepRow>(SWEEPS, [PARTS]);
    for (const [part, swept] of Map.groupBy(
      rows.filter(({ held }) => !held),
      (row) => row.part,
    )) {
      await client.query(`VACUUM FULL ${partName(part)}`);
      await client.query(SWEPT, [swept.map(({ space }) => space), swept.map(({ ticket }) => ticket)]);
    }
    if (!rows.some(({ held }) => held)) return;
    await new Promise((resolve) => setTimeout(resolve, HELD_MS));
  }
}

interface SweepRow {
  readonly space: Buffer;
  readonly ticket: string;
  readonly part: number;
  readonly held: boolean;
}

async function settingsOf(client: ClientBase): Promise<{ readonly incarnation: string; readonly standbys: string }> {
  const { rows } = await client.query<{ incarnation: string; standbys: string }>(
    "SELECT incarnation, current_setting('synchronous_standby_names') AS standbys FROM store",
  );
  return rows[0] ?? { incarnation: "", standbys: "" };
}

/** Writes something of no meaning, to see whether a commit is confirmed. */
async function probe(client: ClientBase): Promise<void> {
  await client.query("UPDATE store SET probes = probes + 1");
}

function whyOf(failure: unknown): Unavailable["why"] {
  if (failure instanceof StoreUnavailable) return failure.why;
  throw failure;
}
