import { createHash, randomBytes } from "node:crypto";
import type {
  Append,
  AppendOutcome,
  AuthorPage,
  Head,
  Health,
  Hint,
  Item,
  LogStore,
  Page,
} from "../../../relay/src/log/log-store.ts";
import { aFolder, aRelay, type Running } from "../../../relay/src/relay.fixtures.ts";
import { openStores } from "../../../relay/src/stores.ts";

/** A real relay with this log behind it. */
export async function relayOver(log: LogStore): Promise<Running> {
  const stores = await openStores({ kind: "sqlite" }, aFolder());
  return aRelay({ stores: { ...stores, log } });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a relay may do to what it is asked for. Each is one lie; `honest` is none. */
export const LIES = [
  "honest",
  /** Leaves rows out. */
  "drop",
  /** Says that nothing new has come. */
  "delay",
  "double",
  "reorder",
  /** Ends earlier than it does. */
  "truncate",
  /** Begins again from the first row. */
  "replay",
  /** Gives rows of another space. */
  "swap",
  /** Turns one bit. */
  "alter",
  /** Says that entries were erased which were not. */
  "hollow",
  /** Acknowledges and forgets. */
  "forget",
] as const;
export type Lie = (typeof LIES)[number];

/** A log in memory behind a real relay, which lies as it is told. Its own rows stay true. */
export class LyingLog implements LogStore {
  lie: Lie = "honest";
  readonly #spaces = new Map<string, Item[]>();
  readonly #watchers = new Set<(hint: Hint) => void>();
  readonly #chance: Chance;
  #incarnation = randomBytes(16).toString("hex");

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** What is truly stored. */
  rowsOf(space: string): readonly Item[] {
    return this.#rows(space);
  }

  /** Loses the end of a space; `known`: as a restored backup would, with a new incarnation. */
  rollBack(space: string, to: number, how: "silent" | "known"): void {
    this.#rows(space).splice(to);
    if (how === "known") this.#incarnation = randomBytes(16).toString("hex");
  }

  /** Puts another entry in the place of one that is stored. */
  replace(space: string, at: number, bytes: Uint8Array): void {
    const rows = this.#rows(space);
    rows[at] = { ...(rows[at] as Item), bytes, id: idOf(bytes) };
  }

  async append(batch: readonly Append[]): Promise<readonly AppendOutcome[]> {
    return batch.map((append) => this.#append(append));
  }

  async read(space: string, after: number, { items: most }: { readonly items: number }): Promise<Page | null> {
    const rows = this.#rows(space);
    const from = this.lie === "replay" ? 0 : after;
    const end = this.#endOf(rows.length, after);
    const asked = rows.slice(Math.min(from, end), end);
    const told = this.#bent(space, asked).slice(0, most);
    return { items: told, end, floor: 0, more: false };
  }

  async byAuthor(
    space: string,
    author: string,
    { from, limit }: { readonly from: number; readonly limit: { readonly items: number } },
  ): Promise<AuthorPage | null> {
    const all = this.#rows(space).filter((row) => row.author === author);
    const known = this.lie === "truncate" || this.lie === "delay" ? all.slice(0, Math.floor(all.length / 2)) : all;
    const last = known.at(-1)?.counter ?? 0;
    const asked = known.filter((row) => row.counter >= from).slice(0, limit.items);
    return { items: this.#bent(space, asked), last, more: false };
  }

  async head(spaces: readonly string[]): Promise<readonly (Head | null)[]> {
    return spaces.map((space) => ({ kind: "open", end: this.#endOf(this.#rows(space).length, 0), floor: 0 }));
  }

  async erase(space: string, author: string, counters: readonly number[]): Promise<void> {
    const rows = this.#rows(space);
    for (const [at, row] of rows.entries())
      if (row.author === author && counters.includes(row.counter)) rows[at] = stubOf(row);
  }

  async compact(): Promise<AppendOutcome> {
    return { kind: "unavailable", why: "unreachable" };
  }

  async destroy(space: string): Promise<void> {
    this.#spaces.delete(space);
  }

  async sweep(): Promise<void> {}

  async watch(onHint: (hint: Hint) => void): Promise<() => void> {
    this.#watchers.add(onHint);
    return () => this.#watchers.delete(onHint);
  }

  async renew(): Promise<string> {
    return this.#incarnation;
  }

  async health(): Promise<Health> {
    return { trouble: null, incarnation: this.#incarnation };
  }

  async close(): Promise<void> {}

  #append({ space, author, counter, bytes }: Append): AppendOutcome {
    const rows = this.#rows(space);
    const own = rows.filter((row) => row.author === author);
    const there = own.find((row) => row.counter === counter);
    if (there) {
      const isSame = Buffer.compare(there.id, idOf(bytes)) === 0;
      return isSame ? { kind: "duplicate", seq: there.seq } : { kind: "conflict" };
    }
    const last = own.at(-1)?.counter ?? 0;
    if (counter > last + 1) return { kind: "gap", expected: last + 1 };
    if (this.lie === "forget") return { kind: "stored", seq: rows.length + 1 };
    const seq = rows.length + 1;
    rows.push({ kind: "entry", seq, author, counter, id: idOf(bytes), bytes: new Uint8Array(bytes) });
    for (const watcher of this.#watchers) watcher({ space, end: seq });
    return { kind: "stored", seq };
  }

  #endOf(end: number, after: number): number {
    if (this.lie === "truncate") return Math.floor(end / 2);
    return this.lie === "delay" ? Math.min(end, after) : end;
  }

  #bent(space: string, rows: readonly Item[]): readonly Item[] {
    switch (this.lie) {
      case "drop":
        return rows.filter(() => this.#chance() > 0.4);
      case "double":
        return rows.flatMap((row) => (this.#chance() > 0.5 ? [row, row] : [row]));
      case "reorder":
        return rows
          .map((row) => ({ row, at: this.#chance() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ row }) => row);
      case "swap": {
        const [other = []] = [...this.#spaces].filter(([name]) => name !== space).map(([, theirs]) => theirs);
        return rows.map((row, at) => {
          const theirs = other[at % Math.max(1, other.length)];
          return theirs !== undefined && this.#chance() > 0.4 ? { ...theirs, seq: row.seq } : row;
        });
      }
      case "alter":
        return rows.map((row) => (this.#chance() > 0.4 ? this.#altered(row) : row));
      case "hollow":
        return rows.map((row) => (this.#chance() > 0.6 ? stubOf(row) : row));
      case "honest":
      case "delay":
      case "truncate":
      case "replay":
      case "forget":
        return rows;
    }
  }

  /** One bit turned behind the header, or in it: version, space, author, counter, epoch, chain. */
  #altered(row: Item): Item {
    const bytes = new Uint8Array(row.bytes);
    const at = Math.floor(this.#chance() * bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << Math.floor(this.#chance() * 8));
    return { ...row, bytes };
  }

  #rows(space: string): Item[] {
    const rows = this.#spaces.get(space) ?? [];
    this.#spaces.set(space, rows);
    return rows;
  }
}

function idOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

function stubOf(row: Item): Item {
  return { ...row, kind: "stub", bytes: row.bytes.slice(0, 78) };
}
