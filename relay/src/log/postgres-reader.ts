import type { ClientBase } from "pg";
import type { AuthorId, AuthorPage, Counter, Head, Item, Limit, Page, Seq, SpaceId } from "./log-store.ts";
import { AUTHOR_PAGE, HEADS, PAGE } from "./postgres-statements.ts";
import { blob, hex } from "./postgres-writer.ts";

/** What one author's page begins with, and how much it may hold. */
export interface AuthorRange {
  readonly from: Counter;
  readonly limit: Limit;
}

export async function readPage(
  client: ClientBase,
  space: SpaceId,
  { from: after, limit }: AuthorRange,
): Promise<Page | null> {
  const values = [blob(space), after, ...limitsOf(limit)];
  const { rows } = await client.query<PageRow>({ name: "page", text: PAGE, values });
  const [first] = rows;
  if (first?.gone) return null;
  const items = rows.flatMap(itemFrom);
  const end = Number(first?.head ?? 0);
  return { items, end, floor: Number(first?.floor ?? 0), more: items.length > 0 && (items.at(-1)?.seq ?? end) < end };
}

export async function readAuthor(
  client: ClientBase,
  { space, author }: { readonly space: SpaceId; readonly author: AuthorId },
  { from, limit }: AuthorRange,
): Promise<AuthorPage | null> {
  const values = [blob(space), from, ...limitsOf(limit), blob(author)];
  const { rows } = await client.query<AuthorPageRow>({ name: "author-page", text: AUTHOR_PAGE, values });
  const [first] = rows;
  if (first?.gone) return null;
  const items = rows.flatMap(itemFrom);
  const last = Number(first?.last ?? 0);
  return { items, last, more: items.length > 0 && (items.at(-1)?.counter ?? last) < last };
}

export async function readHeads(client: ClientBase, spaces: readonly SpaceId[]): Promise<readonly (Head | null)[]> {
  const { rows } = await client.query<HeadRow>({ name: "heads", text: HEADS, values: [spaces.map(blob)] });
  const known = new Map(rows.map((row) => [Number(row.at), headFrom(row)]));
  return spaces.map((_, at) => known.get(at + 1) ?? null);
}

function headFrom({ head, floor, gone }: HeadRow): Head {
  return gone ? { kind: "gone" } : { kind: "open", end: Number(head), floor: Number(floor) };
}

function limitsOf({ items, bytes }: Limit): readonly [Seq, number] {
  return [Math.max(1, items), Math.max(1, bytes)];
}

/** A space without rows on this page comes as one row in which they are `null`. */
function itemFrom({ seq, author, counter, state, id, bytes }: ItemRow): readonly Item[] {
  if (seq === null) return [];
  return [
    {
      kind: state === 0 ? "entry" : "stub",
      seq: Number(seq),
      author: hex(author),
      counter: Number(counter),
      id,
      bytes,
    },
  ];
}

interface ItemRow {
  readonly seq: string | null;
  readonly author: Buffer;
  readonly counter: string;
  readonly state: number;
  readonly id: Buffer;
  readonly bytes: Buffer;
}

interface PageRow extends ItemRow {
  readonly head: string;
  readonly floor: string;
  readonly gone: boolean;
}

interface AuthorPageRow extends ItemRow {
  readonly last: string;
  readonly gone: boolean;
}

interface HeadRow {
  readonly at: string;
  readonly head: string;
  readonly floor: string;
  readonly gone: boolean;
}
