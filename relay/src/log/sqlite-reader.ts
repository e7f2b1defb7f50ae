import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";
import type { AuthorId, AuthorPage, Counter, Head, Item, Limit, Page, Seq, SpaceId } from "./log-store.ts";
import { blob, hex } from "./sqlite-writer.ts";

type Row = Record<string, SQLOutputValue>;

/** What one author's page begins with, and how much it may hold. */
export interface AuthorRange {
  readonly from: Counter;
  readonly limit: Limit;
}

/** Everything that only reads, on a connection of its own, so that it sees whole commits and holds up none. */
export class SqliteReader {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  head(space: SpaceId): Head | null {
    const row = this.#statement("SELECT head, floor, gone FROM spaces WHERE space = ?").get(blob(space));
    if (!row) return null;
    return row["gone"] === 0
      ? { kind: "open", end: Number(row["head"]), floor: Number(row["floor"]) }
      : { kind: "gone" };
  }

  page(space: SpaceId, after: Seq, limit: Limit): Page | null {
    return this.#atOneMoment(() => {
      const head = this.head(space);
      if (head?.kind === "gone") return null;
      const { end, floor } = head ?? { end: 0, floor: 0 };
      const from = Math.max(after, floor);
      const items = this.#items("seq > ? ORDER BY seq", [blob(space), from], limit);
      return { items, end, floor, more: items.length > 0 && items.at(-1)!.seq < end };
    });
  }

  author(space: SpaceId, author: AuthorId, { from, limit }: AuthorRange): AuthorPage | null {
    return this.#atOneMoment(() => {
      const head = this.head(space);
      if (head?.kind === "gone") return null;
      const last = this.#statement("SELECT last FROM authors WHERE space = ? AND author = ?").get(
        blob(space),
        blob(author),
      );
      const keys = [blob(space), blob(author), from, head?.floor ?? 0];
      const items = this.#items("author = ? AND counter >= ? AND seq > ? ORDER BY counter", keys, limit);
      const end = Number(last?.["last"] ?? 0);
      return { items, last: end, more: items.length > 0 && items.at(-1)!.counter < end };
    });
  }

  incarnation(): string {
    return String(this.#statement("SELECT incarnation FROM store").get()?.["incarnation"]);
  }

  close(): void {
    this.#database.close();
  }

  #items(where: string, keys: readonly (Uint8Array | number)[], limit: Limit): readonly Item[] {
    const rows = this.#statement(
      `SELECT seq, author, counter, state, id, bytes FROM log WHERE space = ? AND ${where} LIMIT ?`,
    );
    const items: Item[] = [];
    let bytes = 0;
    for (const row of rows.iterate(...keys, Math.max(1, limit.items))) {
      const item = itemFrom(row);
      items.push(item);
      bytes += item.bytes.length;
      if (bytes >= limit.bytes) break;
    }
    return items;
  }

  #statement(sql: string): StatementSync {
    const statement = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }

  #atOneMoment<T>(read: () => T): T {
    this.#database.exec("BEGIN");
    try {
      return read();
    } finally {
      this.#database.exec("COMMIT");
    }
  }
}

function itemFrom(row: Row): Item {
  const kind = row["state"] === 0 ? "entry" : "stub";
  const { seq, author, counter, id, bytes } = row;
  return {
    kind,
    seq: Number(seq),
    author: hex(author),
    counter: Number(counter),
    id: id as Uint8Array,
    bytes: bytes as Uint8Array,
  };
}
