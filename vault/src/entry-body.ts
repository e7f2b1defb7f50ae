import { concat, parseUtf8, u64, utf8, type Bytes } from "./bytes.ts";
import type { EntryKind } from "./entry-header.ts";

/** An author whose latest entry moved since the writer's own last one. */
export interface EntryHead {
  readonly author: Bytes;
  readonly seq: number;
  readonly id: Bytes;
}

/** What an entry says: how far other authors were, and one JSON value. */
export interface EntryBody {
  readonly heads: readonly EntryHead[];
  readonly json: unknown;
}

/** Most authors one entry says the heads of. */
export const HEADS_MOST = 16;
const HEAD_BYTES = 16 + 8 + 32;

/** How deep JSON may nest: 16 for one fact, two more for the list that several facts lie in. */
const DEPTH_MOST = { 1: 16, 2: 18 } as const;

/** n(1) ‖ n heads ‖ JSON in UTF-8. At most 16 heads: throws a `RangeError` beyond. */
export function writeBody(body: EntryBody): Bytes {
  return concat(headsBytes(body.heads), utf8(JSON.stringify(body.json)));
}

/** n(1) ‖ n heads. Throws a `RangeError` for more than 16. */
export function headsBytes(heads: readonly EntryHead[]): Bytes {
  if (heads.length > HEADS_MOST) throw new RangeError("an entry holds at most 16 heads");
  return concat(Uint8Array.of(heads.length), ...heads.map(({ author, seq, id }) => concat(author, u64(seq), id)));
}

/** Returns `null` for more than 16 heads, one author twice, bytes that are not JSON, or JSON nested too deep for its kind. */
export function parseEntryBody(bytes: Bytes, kind: EntryKind): EntryBody | null {
  const count = bytes[0] ?? HEADS_MOST + 1;
  const end = 1 + count * HEAD_BYTES;
  if (count > HEADS_MOST || bytes.length < end) return null;
  const heads = Array.from({ length: count }, (_, at) =>
    readHead(bytes.slice(1 + at * HEAD_BYTES, 1 + (at + 1) * HEAD_BYTES)),
  );
  if (!areHeadsSound(heads)) return null;
  const text = parseUtf8(bytes.subarray(end));
  if (text === null || depthOf(text) > DEPTH_MOST[kind]) return null;
  try {
    return { heads, json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function readHead(bytes: Bytes): EntryHead {
  const seq = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(16));
  return { author: bytes.slice(0, 16), seq, id: bytes.slice(24) };
}

function areHeadsSound(heads: readonly EntryHead[]): boolean {
  const authors = new Set(heads.map((head) => head.author.join()));
  return authors.size === heads.length && heads.every((head) => head.seq >= 1 && Number.isSafeInteger(head.seq));
}

/** How deep brackets nest in a JSON text, counted before anything is parsed; brackets inside strings do not count. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let within: "value" | "string" = "value";
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (within === "string") {
      if (character === "\\") at += 1;
      else if (character === '"') within = "value";
    } else if (character === '"') within = "string";
    else if (character === "{" || character === "[") deepest = Math.max(deepest, (depth += 1));
    else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}
