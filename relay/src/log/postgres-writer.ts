import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import {
  compactionOf,
  outcomeOf,
  withAppend,
  withoutRows,
  type AuthorState,
  type Found,
  type Identified,
  type Released,
  type SpaceState,
} from "./ledger.ts";
import type { Append, AppendOutcome, AuthorId, Counter, Seq, SpaceId } from "./log-store.ts";
import {
  AUTHORS,
  BURY,
  CLEAR,
  ERASE,
  FOUND,
  FREE,
  HOLD,
  INSERT,
  KEEP_AUTHORS,
  KEEP_SPACES,
  NEED_SWEEP,
  RELEASED,
} from "./postgres-statements.ts";

/** A row to be put at its place. */
interface Placed {
  readonly seq: Seq;
  readonly append: Identified;
}

/**
 * Appends what may be appended, within the caller's transaction. The rows of all spaces concerned are held until it
 * ends, taken in one order by everybody so that two relays never wait for each other. Something is written even if all
 * are known already, so that the commit waits until the standbys have what a retry is told it has.
 */
export async function appendAll(client: ClientBase, batch: readonly Append[]): Promise<readonly AppendOutcome[]> {
  const identified = batch.map(identify);
  const spaces = await hold(
    client,
    identified.map(({ space }) => space),
  );
  const found = await foundAmong(
    client,
    identified.filter((append) => isOld(spaces, append)),
  );
  const placed: Placed[] = [];
  const outcomes = identified.map((append) => {
    const space = spaces.get(append.space) as SpaceState;
    const outcome = outcomeOf(space, append, found.get(keyOf(append)) ?? null);
    if (outcome.kind !== "stored") return outcome;
    placed.push({ seq: outcome.seq, append });
    found.set(keyOf(append), { seq: outcome.seq, id: append.id });
    spaces.set(append.space, withAppend(space, append));
    return outcome;
  });
  if (placed.length > 0) await keep(client, spaces, placed);
  return outcomes;
}

/** Appends the snapshot and lets go of the rows up to `upTo`, within the caller's transaction. */
export async function compactSpace(client: ClientBase, upTo: Seq, given: Append): Promise<AppendOutcome> {
  const snapshot = identify(given);
  const { space } = snapshot;
  const before = (await hold(client, [space])).get(space) as SpaceState;
  const found = before.gone ? new Map<string, Found>() : await foundAmong(client, [snapshot]);
  const after = withoutRows(before, upTo, await releasedBy(client, { space, floor: before.floor, upTo }));
  const outcome = compactionOf({ before, after }, snapshot, found.get(keyOf(snapshot)) ?? null);
  if (outcome.kind !== "stored") return outcome;
  await keep(client, new Map([[space, withAppend(after, snapshot)]]), [{ seq: outcome.seq, append: snapshot }]);
  await client.query(CLEAR, [blob(space), before.floor, after.floor]);
  await needSweep(client, space);
  return outcome;
}

export async function eraseRows(
  client: ClientBase,
  { space, author }: { readonly space: SpaceId; readonly author: AuthorId },
  counters: readonly Counter[],
): Promise<void> {
  const held = (await hold(client, [space])).get(space);
  if (!held || held.gone) return;
  const { rows } = await client.query<{ freed: string }>(ERASE, [blob(space), blob(author), counters, held.floor]);
  const freed = Number(rows[0]?.freed ?? 0);
  if (freed === 0) return;
  await client.query(FREE, [blob(space), blob(author), freed]);
  await needSweep(client, space);
}

export async function destroySpace(client: ClientBase, space: SpaceId): Promise<void> {
  await client.query(BURY, [blob(space)]);
  await client.query("DELETE FROM log WHERE space = $1", [blob(space)]);
  await client.query("DELETE FROM authors WHERE space = $1", [blob(space)]);
  await needSweep(client, space);
}

/** Holds the spaces' rows to the end of the transaction, making them where they are missing; answers what is known. */
async function hold(client: ClientBase, ids: readonly SpaceId[]): Promise<Map<SpaceId, SpaceState>> {
  const keys = [...new Set(ids)].toSorted().map(blob);
  const spaces = await client.query<SpaceRow>({ name: "hold", text: HOLD, values: [keys] });
  const authors = await client.query<AuthorRow>({ name: "authors", text: AUTHORS, values: [keys] });
  const known = Map.groupBy(authors.rows, ({ space }) => hex(space));
  return new Map(
    spaces.rows.map(({ space, head, floor, gone }) => {
      const entries = (known.get(hex(space)) ?? []).map((row) => [hex(row.author), authorFrom(row)] as const);
      return [hex(space), { head: Number(head), floor: Number(floor), gone, authors: new Map(entries) }];
    }),
  );
}

async function foundAmong(client: ClientBase, appends: readonly Append[]): Promise<Map<string, Found>> {
  if (appends.length === 0) return new Map();
  const keys = [
    appends.map(({ space }) => blob(space)),
    appends.map(({ author }) => blob(author)),
    appends.map(({ counter }) => counter),
  ];
  const { rows } = await client.query<FoundRow>({ name: "found", text: FOUND, values: keys });
  return new Map(
    rows.map(({ space, author, counter, seq, id }) => {
      return [keyOf({ space: hex(space), author: hex(author), counter: Number(counter) }), { seq: Number(seq), id }];
    }),
  );
}

/** Writes the rows and what is known of their spaces now. The entries travel as one value, which is cut apart there. */
async function keep(
  client: ClientBase,
  spaces: ReadonlyMap<SpaceId, SpaceState>,
  placed: readonly Placed[],
): Promise<void> {
  const appends = placed.map(({ append }) => append);
  const sizes = appends.map(({ bytes }) => bytes.length);
  let at = 1;
  const starts = sizes.map((size) => (at += size) - size);
  await client.query({
    name: "insert",
    text: INSERT,
    values: [
      appends.map(({ space }) => blob(space)),
      placed.map(({ seq }) => seq),
      appends.map(({ author }) => blob(author)),
      appends.map(({ counter }) => counter),
      appends.map(({ id }) => id),
      starts,
      sizes,
      Buffer.concat(appends.map(({ bytes }) => bytes)),
    ],
  });
  await keepStates(
    client,
    [...spaces].filter(([id]) => appends.some(({ space }) => space === id)),
  );
}

async function keepStates(client: ClientBase, spaces: readonly (readonly [SpaceId, SpaceState])[]): Promise<void> {
  const heads = [
    spaces.map(([id]) => blob(id)),
    spaces.map(([, { head }]) => head),
    spaces.map(([, { floor }]) => floor),
  ];
  await client.query({ name: "keep-spaces", text: KEEP_SPACES, values: heads });
  const authors = spaces.flatMap(([id, space]) => [...space.authors].map(([author, state]) => ({ id, author, state })));
  const values = [
    authors.map(({ id }) => blob(id)),
    authors.map(({ author }) => blob(author)),
    authors.map(({ state }) => state.role),
    authors.map(({ state }) => state.last),
    authors.map(({ state }) => state.bytes),
    authors.map(({ state }) => state.entries),
  ];
  await client.query({ name: "keep-authors", text: KEEP_AUTHORS, values });
}

interface Range {
  readonly space: SpaceId;
  readonly floor: Seq;
  readonly upTo: Seq;
}

async function releasedBy(client: ClientBase, { space, floor, upTo }: Range): Promise<readonly Released[]> {
  const { rows } = await client.query<{ author: Buffer; entries: string; bytes: string }>(RELEASED, [
    blob(space),
    floor,
    upTo,
  ]);
  return rows.map(({ author, entries, bytes }) => ({
    author: hex(author),
    entries: Number(entries),
    bytes: Number(bytes),
  }));
}

async function needSweep(client: ClientBase, space: SpaceId): Promise<void> {
  await client.query(NEED_SWEEP, [blob(space), Math.floor(Math.random() * Number.MAX_SAFE_INTEGER)]);
}

function identify(append: Append): Identified {
  return { ...append, id: createHash("sha256").update(append.bytes).digest() };
}

function isOld(spaces: ReadonlyMap<SpaceId, SpaceState>, { space, author, counter }: Append): boolean {
  return counter <= (spaces.get(space)?.authors.get(author)?.last ?? 0);
}

function keyOf({ space, author, counter }: Pick<Append, "space" | "author" | "counter">): string {
  return `${space}${author}${counter}`;
}

function authorFrom({ role, last, bytes, entries }: AuthorRow): AuthorState {
  return { role, last: Number(last), bytes: Number(bytes), entries: Number(entries) };
}

export function blob(id: string): Buffer {
  return Buffer.from(id, "hex");
}

export function hex(bytes: Buffer): string {
  return bytes.toString("hex");
}

interface SpaceRow {
  readonly space: Buffer;
  readonly head: string;
  readonly floor: string;
  readonly gone: boolean;
}

interface AuthorRow {
  readonly space: Buffer;
  readonly author: Buffer;
  readonly role: number;
  readonly last: string;
  readonly bytes: string;
  readonly entries: string;
}

interface FoundRow {
  readonly space: Buffer;
  readonly author: Buffer;
  readonly counter: string;
  readonly seq: string;
  readonly id: Buffer;
}
